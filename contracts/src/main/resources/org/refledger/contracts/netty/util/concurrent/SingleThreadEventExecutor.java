package io.netty.util.concurrent;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public abstract class SingleThreadEventExecutor extends AbstractScheduledEventExecutor implements OrderedEventExecutor {
  protected SingleThreadEventExecutor(EventExecutorGroup parent, ThreadFactory threadFactory, boolean addTaskWakesUp) {}
  protected SingleThreadEventExecutor(EventExecutorGroup parent, ThreadFactory threadFactory, boolean addTaskWakesUp, int maxPendingTasks, RejectedExecutionHandler rejectedHandler) {}
  protected SingleThreadEventExecutor(EventExecutorGroup parent, Executor executor, boolean addTaskWakesUp) {}
  protected SingleThreadEventExecutor(EventExecutorGroup parent, Executor executor, boolean addTaskWakesUp, int maxPendingTasks, RejectedExecutionHandler rejectedHandler) {}
  protected SingleThreadEventExecutor(EventExecutorGroup parent, Executor executor, boolean addTaskWakesUp, Queue<Runnable> taskQueue, RejectedExecutionHandler rejectedHandler) {}

  protected Queue<Runnable> newTaskQueue();
  protected Queue<Runnable> newTaskQueue(int maxPendingTasks);
  protected void interruptThread();
  protected Runnable pollTask();
  protected static Runnable pollTaskFrom(Queue<Runnable> taskQueue);
  protected Runnable takeTask();
  protected Runnable peekTask();
  protected boolean hasTasks();
  public int pendingTasks();
  protected void addTask(Runnable task);
  protected boolean removeTask(Runnable task);
  protected boolean runAllTasks();
  protected boolean runScheduledAndExecutorTasks(int maxDrainAttempts);
  protected boolean runAllTasksFrom(Queue<Runnable> taskQueue);
  protected boolean runAllTasks(long timeoutNanos);
  protected void afterRunningAllTasks();
  protected long delayNanos(long currentTimeNanos);
  protected long deadlineNanos();
  protected void updateLastExecutionTime();
  protected abstract void run();
  protected void cleanup();
  protected void wakeup(boolean inEventLoop);
  public void addShutdownHook(Runnable task);
  public void removeShutdownHook(Runnable task);
  public boolean isShutdown();
  public boolean isTerminated();
  protected boolean confirmShutdown();
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException;
  public void execute(Runnable task);
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException;
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
  public <T> List<java.util.concurrent.Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException;
  public <T> List<java.util.concurrent.Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit) throws InterruptedException;
  public ThreadProperties threadProperties();
  protected boolean wakesUpForTask(Runnable task);
  protected static void reject();
  protected void reject(Runnable task);

  protected interface NonWakeupRunnable extends LazyRunnable {
  }
}
