package io.netty.util;

import io.netty.util.internal.ObjectPool;

public abstract class Recycler<T> {
  protected Recycler() {}
  protected Recycler(int maxCapacityPerThread) {}
  protected Recycler(int maxCapacityPerThread, int maxSharedCapacityFactor) {}
  protected Recycler(int maxCapacityPerThread, int maxSharedCapacityFactor, int ratio, int maxDelayedQueuesPerThread) {}
  protected Recycler(int maxCapacityPerThread, int maxSharedCapacityFactor, int ratio, int maxDelayedQueuesPerThread, int delayedQueueRatio) {}
  protected Recycler(int maxCapacityPerThread, int ratio, int chunkSize) {}

  public T get();
  public boolean recycle(T o, Handle<T> handle);
  protected abstract T newObject(Handle<T> handle);

  public interface Handle<T> extends ObjectPool.Handle<T> {
  }

  public abstract static class EnhancedHandle<T> implements Handle<T> {
    public abstract void unguardedRecycle(Object object);
  }
}
