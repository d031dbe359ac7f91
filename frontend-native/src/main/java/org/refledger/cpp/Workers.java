package org.refledger.cpp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to a list with several threads, whose stacks are large: everything that reads
 * trees is recursive. The results are in the order of the list.
 */
final class Workers {
  private static final long STACK_BYTES = 256L << 20;

  private Workers() {}

  static <T, R> List<R> apply(List<T> items, int jobs, Function<T, R> function) {
    if (items.isEmpty()) {
      return List.of();
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(jobs, items.size())),
            task -> {
              Thread thread = new Thread(null, task, "refledger-native", STACK_BYTES);
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
      throw new IllegalStateException("Interrupted while reading native sources", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading native sources failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
