package io.netty.util.concurrent;

import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.RunnableFuture;

public abstract class AbstractEventExecutor extends AbstractExecutorService implements EventExecutor {
  protected AbstractEventExecutor() {}
  protected AbstractEventExecutor(EventExecutorGroup parent) {}

  protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value);
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable);
  protected static void safeExecute(Runnable task);
  protected static void runTask(Runnable task);
  public void lazyExecute(Runnable task);

  public interface LazyRunnable extends Runnable {
  }
}
