// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.storage.handler.api;

import org.apache.uniffle.common.ShuffleDataResult;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface ClientReadHandler {
  @Owned @MayThrow
  @Nullable ShuffleDataResult readShuffleData();
  void close();
}
