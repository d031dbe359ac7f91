// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util;

import org.opensearch.core.common.util.BigArray;

public interface ObjectArray<T> extends BigArray {
  T get(long index);
  T set(long index, T value);
}
