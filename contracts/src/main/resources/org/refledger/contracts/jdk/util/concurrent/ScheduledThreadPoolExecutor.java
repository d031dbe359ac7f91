package java.util.concurrent;

public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
  public ScheduledThreadPoolExecutor(int number) {}
  public ScheduledThreadPoolExecutor(int number, RejectedExecutionHandler rejectedExecutionHandler) {}
  public ScheduledThreadPoolExecutor(int number, ThreadFactory threadFactory) {}
  public ScheduledThreadPoolExecutor(int number, ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler) {}

  public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy();
  public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy();
  public boolean getRemoveOnCancelPolicy();
  public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean flag);
  public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean flag);
  public void setRemoveOnCancelPolicy(boolean flag);
}
