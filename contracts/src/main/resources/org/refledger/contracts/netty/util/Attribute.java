package io.netty.util;

import org.refledger.annotations.Escapes;

public interface Attribute<T> {
  AttributeKey<T> key();
  T get();
  void set(@Escapes T value);
  T getAndSet(@Escapes T value);
  T setIfAbsent(@Escapes T value);
  T getAndRemove();
  boolean compareAndSet(@Escapes T oldValue, @Escapes T newValue);
  void remove();
}
