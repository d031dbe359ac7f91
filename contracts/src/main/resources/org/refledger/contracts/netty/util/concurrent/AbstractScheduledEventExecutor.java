package io.netty.util.concurrent;

import java.util.concurrent.TimeUnit;

public abstract class AbstractScheduledEventExecutor extends AbstractEventExecutor {
  protected AbstractScheduledEventExecutor() {}
  protected AbstractScheduledEventExecutor(EventExecutorGroup parent) {}

  protected long getCurrentTimeNanos();
  protected static long nanoTime();
  protected static long deadlineToDelayNanos(long deadlineNanos);
  protected static long initialNanoTime();
  protected void cancelScheduledTasks();
  protected Runnable pollScheduledTask();
  protected Runnable pollScheduledTask(long nanoTime);
  protected long nextScheduledTaskNano();
  protected long nextScheduledTaskDeadlineNanos();
  protected boolean hasScheduledTasks();
  protected void validateScheduled(long amount, TimeUnit unit);
  protected boolean beforeScheduledTaskSubmitted(long deadlineNanos);
  protected boolean afterScheduledTaskSubmitted(long deadlineNanos);
}
