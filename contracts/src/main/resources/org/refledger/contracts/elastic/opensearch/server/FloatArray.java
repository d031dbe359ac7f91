// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util;

import org.opensearch.core.common.util.BigArray;

public interface FloatArray extends BigArray {
  float get(long index);
  float set(long index, float value);
  float increment(long index, float inc);
  void fill(long fromIndex, long toIndex, float value);
}
