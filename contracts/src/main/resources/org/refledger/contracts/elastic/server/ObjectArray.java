// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

public interface ObjectArray<T> extends BigArray {
  T get(long index);
  void set(long index, T value);
  T getAndSet(long index, T value);
}
