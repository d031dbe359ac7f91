package java.util.concurrent;

public class ThreadPoolExecutor extends AbstractExecutorService {
  public ThreadPoolExecutor(int number, int number2, long amount, TimeUnit timeUnit, BlockingQueue<Runnable> blockingQueue) {}
  public ThreadPoolExecutor(int number, int number2, long amount, TimeUnit timeUnit, BlockingQueue<Runnable> blockingQueue, RejectedExecutionHandler rejectedExecutionHandler) {}
  public ThreadPoolExecutor(int number, int number2, long amount, TimeUnit timeUnit, BlockingQueue<Runnable> blockingQueue, ThreadFactory threadFactory) {}
  public ThreadPoolExecutor(int number, int number2, long amount, TimeUnit timeUnit, BlockingQueue<Runnable> blockingQueue, ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler) {}

  public void allowCoreThreadTimeOut(boolean flag);
  public boolean allowsCoreThreadTimeOut();
  public int getActiveCount();
  public long getCompletedTaskCount();
  public int getCorePoolSize();
  public long getKeepAliveTime(TimeUnit timeUnit);
  public int getLargestPoolSize();
  public int getMaximumPoolSize();
  public int getPoolSize();
  public BlockingQueue<Runnable> getQueue();
  public RejectedExecutionHandler getRejectedExecutionHandler();
  public long getTaskCount();
  public ThreadFactory getThreadFactory();
  public boolean isTerminating();
  public int prestartAllCoreThreads();
  public boolean prestartCoreThread();
  public void purge();
  public boolean remove(Runnable task);
  public void setCorePoolSize(int number);
  public void setKeepAliveTime(long amount, TimeUnit timeUnit);
  public void setMaximumPoolSize(int number);
  public void setRejectedExecutionHandler(RejectedExecutionHandler rejectedExecutionHandler);
  public void setThreadFactory(ThreadFactory threadFactory);

  public static class AbortPolicy implements RejectedExecutionHandler {
    public AbortPolicy() {}

    public void rejectedExecution(Runnable task, ThreadPoolExecutor threadPoolExecutor);
  }

  public static class CallerRunsPolicy implements RejectedExecutionHandler {
    public CallerRunsPolicy() {}

    public void rejectedExecution(Runnable task, ThreadPoolExecutor threadPoolExecutor);
  }

  public static class DiscardOldestPolicy implements RejectedExecutionHandler {
    public DiscardOldestPolicy() {}

    public void rejectedExecution(Runnable task, ThreadPoolExecutor threadPoolExecutor);
  }

  public static class DiscardPolicy implements RejectedExecutionHandler {
    public DiscardPolicy() {}

    public void rejectedExecution(Runnable task, ThreadPoolExecutor threadPoolExecutor);
  }
}
