package java.util.concurrent;

import java.util.function.Predicate;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public class ForkJoinPool extends AbstractExecutorService {
  public static ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory;

  public ForkJoinPool() {}
  public ForkJoinPool(int number) {}
  public ForkJoinPool(int number, ForkJoinWorkerThreadFactory forkJoinWorkerThreadFactory, Thread.UncaughtExceptionHandler uncaughtExceptionHandler, boolean flag) {}
  public ForkJoinPool(int number, ForkJoinWorkerThreadFactory forkJoinWorkerThreadFactory, Thread.UncaughtExceptionHandler uncaughtExceptionHandler, boolean flag, int number2, int number3, int number4, Predicate<? super ForkJoinPool> predicate, long amount, TimeUnit timeUnit) {}

  public boolean awaitQuiescence(long amount, TimeUnit timeUnit);
  public static ForkJoinPool commonPool();
  public void execute(@Escapes ForkJoinTask<?> forkJoinTask);
  public int getActiveThreadCount();
  public boolean getAsyncMode();
  public static int getCommonPoolParallelism();
  public ForkJoinWorkerThreadFactory getFactory();
  public int getParallelism();
  public int getPoolSize();
  public int getQueuedSubmissionCount();
  public long getQueuedTaskCount();
  public int getRunningThreadCount();
  public long getStealCount();
  public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler();
  public boolean hasQueuedSubmissions();
  @MayThrow public <T> T invoke(@Escapes ForkJoinTask<T> forkJoinTask);
  public boolean isQuiescent();
  public boolean isTerminating();
  public static void managedBlock(ManagedBlocker managedBlocker) throws InterruptedException;
  public <T> ForkJoinTask<T> submit(@CalledOnce Callable<T> task);
  public <T> ForkJoinTask<T> submit(@Escapes ForkJoinTask<T> forkJoinTask);
  public ForkJoinTask<?> submit(@CalledOnce Runnable task);
  public <T> ForkJoinTask<T> submit(@CalledOnce Runnable task, T value);

  public static interface ForkJoinWorkerThreadFactory {
    ForkJoinWorkerThread newThread(ForkJoinPool forkJoinPool);
  }

  public static interface ManagedBlocker {
    boolean block() throws InterruptedException;
    boolean isReleasable();
  }
}
