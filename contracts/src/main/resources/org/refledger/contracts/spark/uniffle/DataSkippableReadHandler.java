// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.storage.handler.impl;

import org.apache.uniffle.common.ShuffleDataResult;
import org.apache.uniffle.common.ShuffleDataSegment;
import org.apache.uniffle.common.ShuffleIndexResult;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class DataSkippableReadHandler {
  @Owned @MayThrow
  protected abstract @Nullable ShuffleIndexResult readShuffleIndex();
  @Owned @MayThrow
  protected abstract @Nullable ShuffleDataResult readShuffleData(ShuffleDataSegment segment);
}
