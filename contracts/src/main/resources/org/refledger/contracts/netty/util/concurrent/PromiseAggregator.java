package io.netty.util.concurrent;

public class PromiseAggregator<V, F extends Future<V>> implements GenericFutureListener<F> {
  public PromiseAggregator(Promise<Void> aggregatePromise, boolean failPending) {}
  public PromiseAggregator(Promise<Void> aggregatePromise) {}

  public PromiseAggregator<V, F> add(Promise<V>... promises);
}
