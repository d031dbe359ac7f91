package io.netty.util.concurrent;

import java.util.concurrent.TimeUnit;

public final class GlobalEventExecutor extends AbstractScheduledEventExecutor implements OrderedEventExecutor {
  public static final GlobalEventExecutor INSTANCE;

  public int pendingTasks();
  public boolean isShutdown();
  public boolean isTerminated();
  public boolean awaitTermination(long timeout, TimeUnit unit);
  public boolean awaitInactivity(long timeout, TimeUnit unit) throws InterruptedException;
  public void execute(Runnable task);
}
