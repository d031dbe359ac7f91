package org.refledger.frontend.java;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs numbered tasks on threads with large stacks: trees of source code can be nested thousands
 * deep, and everything that reads them is recursive. The memory of a stack is only taken as far as
 * it is used.
 */
final class WorkerPool {
  private static final long STACK_BYTES = 512L << 20;

  private final int jobs;

  WorkerPool(int jobs) {
    this.jobs = jobs;
  }

  /** One numbered task, by a worker that belongs to one thread. */
  interface Worker<T> {
    T run(int index);
  }

  /**
   * Runs the tasks 0 to count - 1 and returns their results in that order.
   *
   * @param workers makes one worker for each thread
   */
  <T> List<T> run(int count, Supplier<Worker<T>> workers) {
    List<Optional<T>> results = new ArrayList<>(Collections.nCopies(count, Optional.<T>empty()));
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.max(1, Math.min(jobs, count)); i++) {
      Thread thread =
          new Thread(
              null,
              () -> work(count, workers, results, next, failure),
              "refledger-java-" + i,
              STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    join(threads, next, count);
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    } else if (thrown != null) {
      throw new IllegalStateException("a worker failed", thrown);
    }
    return results.stream().map(Optional::orElseThrow).toList();
  }

  private static <T> void work(
      int count,
      Supplier<Worker<T>> workers,
      List<Optional<T>> results,
      AtomicInteger next,
      AtomicReference<@Nullable Throwable> failure) {
    try {
      Worker<T> worker = workers.get();
      for (int i = next.getAndIncrement();
          i < count && failure.get() == null;
          i = next.getAndIncrement()) {
        results.set(i, Optional.of(worker.run(i)));
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private static void join(List<Thread> threads, AtomicInteger next, int count) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          // The workers stop at their next task; waiting for them keeps the results in one piece.
          interrupted = true;
          next.set(count);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
