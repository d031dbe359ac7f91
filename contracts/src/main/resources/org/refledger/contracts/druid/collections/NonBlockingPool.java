// Signatures: org.apache.druid:druid-processing 31.0.1
package org.apache.druid.collections;

import org.refledger.annotations.Owned;

public interface NonBlockingPool<T> {
  @Owned
  ResourceHolder<T> take();
}
