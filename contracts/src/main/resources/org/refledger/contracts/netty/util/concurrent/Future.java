package io.netty.util.concurrent;

import java.util.concurrent.TimeUnit;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

public interface Future<V> extends java.util.concurrent.Future<V> {
  boolean isSuccess();
  boolean isCancellable();
  Throwable cause();
  @Same @NoThrow Future<V> addListener(@CalledOnce GenericFutureListener<? extends Future<? super V>> listener);
  @Same @NoThrow Future<V> addListeners(@CalledOnce GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same @NoThrow Future<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  @Same @NoThrow Future<V> removeListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same Future<V> sync() throws InterruptedException;
  @Same Future<V> syncUninterruptibly();
  @Same Future<V> await() throws InterruptedException;
  @Same Future<V> awaitUninterruptibly();
  boolean await(long timeout, TimeUnit unit) throws InterruptedException;
  boolean await(long timeoutMillis) throws InterruptedException;
  boolean awaitUninterruptibly(long timeout, TimeUnit unit);
  boolean awaitUninterruptibly(long timeoutMillis);
  V getNow();
  boolean cancel(boolean mayInterruptIfRunning);
}
