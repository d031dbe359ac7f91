// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util;

import org.opensearch.core.common.util.BigArray;

public interface IntArray extends BigArray {
  int get(long index);
  int set(long index, int value);
  int increment(long index, int inc);
  void fill(long fromIndex, long toIndex, int value);
}
