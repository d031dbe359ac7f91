// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

public interface FloatArray extends BigArray {
  float get(long index);
  void set(long index, float value);
  void fill(long fromIndex, long toIndex, float value);
  void set(long index, byte[] buf, int offset, int len);
}
