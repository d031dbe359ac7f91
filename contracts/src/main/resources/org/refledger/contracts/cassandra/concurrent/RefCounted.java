// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public interface RefCounted<T> {
  @Owned @Nullable
  Ref<T> tryRef();
  @Owned
  Ref<T> ref();

  interface Tidy {
    void tidy() throws Exception;
    String name();
  }
}
