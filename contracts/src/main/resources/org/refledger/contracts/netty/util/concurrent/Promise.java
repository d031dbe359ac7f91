package io.netty.util.concurrent;

import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

public interface Promise<V> extends Future<V> {
  @Same @MayThrow Promise<V> setSuccess(@Consumed(when = When.RETURNS) V result);
  @NoThrow boolean trySuccess(@Consumed(when = When.TRUE) V result);
  @Same @MayThrow Promise<V> setFailure(Throwable cause);
  @NoThrow boolean tryFailure(Throwable cause);
  boolean setUncancellable();
  @Same @NoThrow Promise<V> addListener(@CalledOnce GenericFutureListener<? extends Future<? super V>> listener);
  @Same @NoThrow Promise<V> addListeners(@CalledOnce GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same @NoThrow Promise<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  @Same @NoThrow Promise<V> removeListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  @Same Promise<V> await() throws InterruptedException;
  @Same Promise<V> awaitUninterruptibly();
  @Same Promise<V> sync() throws InterruptedException;
  @Same Promise<V> syncUninterruptibly();
}
