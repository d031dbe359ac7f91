// Signatures: org.apache.druid:druid-processing 31.0.1
package org.apache.druid.collections;

import java.util.List;
import org.refledger.annotations.MayThrow;

public interface BlockingPool<T> {
  int maxSize();
  @MayThrow
  List<ReferenceCountingResourceHolder<T>> takeBatch(int elementNum, long timeoutMs);
  @MayThrow
  List<ReferenceCountingResourceHolder<T>> takeBatch(int elementNum);
}
