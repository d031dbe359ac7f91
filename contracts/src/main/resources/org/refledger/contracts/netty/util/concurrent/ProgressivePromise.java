package io.netty.util.concurrent;

import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

public interface ProgressivePromise<V> extends Promise<V>, ProgressiveFuture<V> {
  @Same ProgressivePromise<V> setProgress(long progress, long total);
  boolean tryProgress(long progress, long total);
  @Same @MayThrow ProgressivePromise<V> setSuccess(@Consumed(when = When.RETURNS) V result);
  @Same @MayThrow ProgressivePromise<V> setFailure(Throwable cause);
  @Same ProgressivePromise<V> addListener(@CalledOnce GenericFutureListener<? extends Future<? super V>> listener);
  @Same ProgressivePromise<V> addListeners(@CalledOnce GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same ProgressivePromise<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  @Same ProgressivePromise<V> removeListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same ProgressivePromise<V> await() throws InterruptedException;
  @Same ProgressivePromise<V> awaitUninterruptibly();
  @Same ProgressivePromise<V> sync() throws InterruptedException;
  @Same ProgressivePromise<V> syncUninterruptibly();
}
