package io.netty.util.concurrent;

import org.refledger.annotations.Escapes;

public interface EventExecutor extends EventExecutorGroup {
  EventExecutorGroup parent();
  boolean inEventLoop();
  boolean inEventLoop(Thread thread);
  <V> Promise<V> newPromise();
  <V> ProgressivePromise<V> newProgressivePromise();
  <V> Future<V> newSucceededFuture(@Escapes V result);
  <V> Future<V> newFailedFuture(Throwable cause);
}
