// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util;

import org.opensearch.core.common.util.BigArray;

public interface DoubleArray extends BigArray {
  double get(long index);
  double set(long index, double value);
  double increment(long index, double inc);
  void fill(long fromIndex, long toIndex, double value);
}
