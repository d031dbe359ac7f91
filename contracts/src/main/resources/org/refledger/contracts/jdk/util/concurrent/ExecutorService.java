package java.util.concurrent;

import java.util.Collection;
import java.util.List;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public interface ExecutorService extends Executor {
  boolean awaitTermination(long amount, TimeUnit timeUnit) throws InterruptedException;
  @MayThrow <T> List<Future<T>> invokeAll(@Escapes Collection<? extends Callable<T>> collection) throws InterruptedException;
  @MayThrow <T> List<Future<T>> invokeAll(@Escapes Collection<? extends Callable<T>> collection, long amount, TimeUnit timeUnit) throws InterruptedException;
  @MayThrow <T> T invokeAny(@Escapes Collection<? extends Callable<T>> collection) throws InterruptedException, ExecutionException;
  @MayThrow <T> T invokeAny(@Escapes Collection<? extends Callable<T>> collection, long amount, TimeUnit timeUnit) throws InterruptedException, ExecutionException, TimeoutException;
  boolean isShutdown();
  boolean isTerminated();
  void shutdown();
  List<Runnable> shutdownNow();
  <T> Future<T> submit(@CalledOnce Callable<T> task);
  Future<?> submit(@CalledOnce Runnable task);
  <T> Future<T> submit(@CalledOnce Runnable task, @Escapes T value);
}
