// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.storage.handler.api;

import org.apache.uniffle.common.ShuffleDataResult;
import org.apache.uniffle.common.ShuffleIndexResult;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface ServerReadHandler {
  @Owned @MayThrow
  ShuffleDataResult getShuffleData(long offset, int length);
  @Owned @MayThrow
  ShuffleIndexResult getShuffleIndex();
}
