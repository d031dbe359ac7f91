// Signatures: org.opensearch:opensearch-common 2.19.1
package org.opensearch.common.recycler;

import org.opensearch.common.lease.Releasable;
import org.refledger.annotations.Owned;

public interface Recycler<T> {
  @Owned
  V<T> obtain();

  interface V<T> extends Releasable {
    T v();
    boolean isRecycled();
  }
}
