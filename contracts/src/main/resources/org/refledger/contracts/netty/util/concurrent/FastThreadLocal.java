package io.netty.util.concurrent;

import io.netty.util.internal.InternalThreadLocalMap;
import org.refledger.annotations.Escapes;

public class FastThreadLocal<V> {
  public FastThreadLocal() {}

  public static void removeAll();
  public static int size();
  public static void destroy();
  public V get();
  public V getIfExists();
  public V get(InternalThreadLocalMap threadLocalMap);
  public void set(@Escapes V value);
  public void set(InternalThreadLocalMap threadLocalMap, @Escapes V value);
  public V getAndSet(V value);
  public V getAndSet(InternalThreadLocalMap threadLocalMap, V value);
  public boolean isSet();
  public boolean isSet(InternalThreadLocalMap threadLocalMap);
  public void remove();
  public void remove(InternalThreadLocalMap threadLocalMap);
  protected V initialValue() throws Exception;
  protected void onRemoval(V value) throws Exception;
}
