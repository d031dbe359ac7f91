package java.util.concurrent;

import org.refledger.annotations.MayThrow;

public interface Callable<V> {
  @MayThrow V call() throws Exception;
}
