package java.util.concurrent;

import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Escapes;

public class FutureTask<V> implements RunnableFuture<V> {
  public FutureTask(@CalledOnce Runnable task, @Escapes V value) {}
  public FutureTask(@CalledOnce Callable<V> task) {}
}
