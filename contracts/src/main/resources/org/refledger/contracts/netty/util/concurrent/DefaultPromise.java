package io.netty.util.concurrent;

public class DefaultPromise<V> extends AbstractFuture<V> implements Promise<V> {
  public static final String PROPERTY_MAX_LISTENER_STACK_DEPTH;

  public DefaultPromise(EventExecutor executor) {}
  protected DefaultPromise() {}

  public boolean isCancelled();
  public boolean isDone();
  protected StringBuilder toStringBuilder();
  protected EventExecutor executor();
  protected void checkDeadLock();
  protected static void notifyListener(EventExecutor eventExecutor, Future<?> future, GenericFutureListener<?> listener);
}
