package io.netty.util.concurrent;

import org.refledger.annotations.NoThrow;

public final class PromiseCombiner {
  public PromiseCombiner() {}
  public PromiseCombiner(EventExecutor executor) {}

  @NoThrow public void add(Promise promise);
  @NoThrow public void add(Future future);
  @NoThrow public void addAll(Promise... promises);
  @NoThrow public void addAll(Future... futures);
  public void finish(Promise<Void> aggregatePromise);
}
