// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util;

import org.opensearch.core.common.util.BigArray;

public interface LongArray extends BigArray {
  long get(long index);
  long set(long index, long value);
  long increment(long index, long inc);
  void fill(long fromIndex, long toIndex, long value);
}
