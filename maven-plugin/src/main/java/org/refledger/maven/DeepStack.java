package org.refledger.maven;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs work with a stack that deep expressions need; the one of Maven's threads is small. */
final class DeepStack {
  private static final long BYTES = 64L * 1024 * 1024;

  private DeepStack() {}

  /** The result of the work; what it throws is thrown on. */
  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "refledger", BYTES);
    thread.setDaemon(true);
    thread.setContextClassLoader(DeepStack.class.getClassLoader());
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The build was stopped.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
