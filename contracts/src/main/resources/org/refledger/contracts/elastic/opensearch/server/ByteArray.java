// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.core.common.util;

import org.apache.lucene.util.BytesRef;

public interface ByteArray extends BigArray {
  byte get(long index);
  byte set(long index, byte value);
  boolean get(long index, int len, BytesRef ref);
  void set(long index, byte[] buf, int offset, int len);
  void fill(long fromIndex, long toIndex, byte value);
  boolean hasArray();
  byte[] array();
}
