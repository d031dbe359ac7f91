package org.refledger.idl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Applies a function to a list with several threads; the result is in the order of the list. */
final class ParallelMap {
  /** Expressions may be nested as deep as the readers allow. */
  private static final long STACK_BYTES = 64L << 20;

  private ParallelMap() {}

  static <T, R> List<R> apply(List<T> items, int jobs, Function<T, R> function) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(jobs, items.size())),
            task -> {
              Thread thread = new Thread(null, task, "refledger-idl", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<R>> futures = new ArrayList<>();
      items.forEach(item -> futures.add(pool.submit(() -> function.apply(item))));
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading IDL", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading IDL failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
