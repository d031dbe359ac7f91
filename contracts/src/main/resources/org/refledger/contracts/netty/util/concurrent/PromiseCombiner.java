package io.netty.util.concurrent;

public final class PromiseCombiner {
  public PromiseCombiner() {}
  public PromiseCombiner(EventExecutor executor) {}

  public void add(Promise promise);
  public void add(Future future);
  public void addAll(Promise... promises);
  public void addAll(Future... futures);
  public void finish(Promise<Void> aggregatePromise);
}
