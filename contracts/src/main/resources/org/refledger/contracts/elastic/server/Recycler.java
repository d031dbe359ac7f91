// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.recycler;

import org.elasticsearch.core.Releasable;
import org.refledger.annotations.Owned;

public interface Recycler<T> {
  @Owned
  V<T> obtain();
  int pageSize();

  interface Factory<T> {
    Recycler<T> build();
  }

  interface C<T> {
    T newInstance();
    void recycle(T value);
    void destroy(T value);
    int pageSize();
  }

  interface V<T> extends Releasable {
    T v();
    boolean isRecycled();
  }
}
