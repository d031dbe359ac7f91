package io.netty.util.concurrent;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.refledger.annotations.CalledOnce;

public interface EventExecutorGroup extends ScheduledExecutorService, Iterable<EventExecutor> {
  boolean isShuttingDown();
  Future<?> shutdownGracefully();
  Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  Future<?> terminationFuture();
  void shutdown();
  List<Runnable> shutdownNow();
  EventExecutor next();
  Iterator<EventExecutor> iterator();
  Future<?> submit(@CalledOnce Runnable task);
  <T> Future<T> submit(@CalledOnce Runnable task, T result);
  <T> Future<T> submit(@CalledOnce Callable<T> task);
  ScheduledFuture<?> schedule(@CalledOnce Runnable command, long delay, TimeUnit unit);
  <V> ScheduledFuture<V> schedule(@CalledOnce Callable<V> callable, long delay, TimeUnit unit);
  ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit);
  ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit);
}
