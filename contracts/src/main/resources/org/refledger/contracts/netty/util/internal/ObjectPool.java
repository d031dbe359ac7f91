package io.netty.util.internal;

public abstract class ObjectPool<T> {
  public abstract T get();
  public static <T> ObjectPool<T> newPool(ObjectCreator<T> creator);

  public interface Handle<T> {
    void recycle(T self);
  }

  public interface ObjectCreator<T> {
    T newObject(Handle<T> handle);
  }
}
