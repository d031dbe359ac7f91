package io.netty.util.concurrent;

import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Same;

public interface ProgressiveFuture<V> extends Future<V> {
  @Same ProgressiveFuture<V> addListener(@CalledOnce GenericFutureListener<? extends Future<? super V>> listener);
  @Same ProgressiveFuture<V> addListeners(@CalledOnce GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same ProgressiveFuture<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  @Same ProgressiveFuture<V> removeListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same ProgressiveFuture<V> sync() throws InterruptedException;
  @Same ProgressiveFuture<V> syncUninterruptibly();
  @Same ProgressiveFuture<V> await() throws InterruptedException;
  @Same ProgressiveFuture<V> awaitUninterruptibly();
}
