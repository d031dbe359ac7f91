package java.util.concurrent;

import org.refledger.annotations.MayThrow;

public interface Future<V> {
  boolean cancel(boolean flag);
  @MayThrow V get() throws InterruptedException, ExecutionException;
  @MayThrow V get(long amount, TimeUnit timeUnit) throws InterruptedException, ExecutionException, TimeoutException;
  boolean isCancelled();
  boolean isDone();
}
