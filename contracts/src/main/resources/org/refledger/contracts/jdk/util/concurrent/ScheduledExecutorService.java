package java.util.concurrent;

import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Escapes;

public interface ScheduledExecutorService extends ExecutorService {
  <V> ScheduledFuture<V> schedule(@CalledOnce Callable<V> task, long amount, TimeUnit timeUnit);
  ScheduledFuture<?> schedule(@CalledOnce Runnable task, long amount, TimeUnit timeUnit);
  ScheduledFuture<?> scheduleAtFixedRate(@Escapes Runnable task, long amount, long amount2, TimeUnit timeUnit);
  ScheduledFuture<?> scheduleWithFixedDelay(@Escapes Runnable task, long amount, long amount2, TimeUnit timeUnit);
}
