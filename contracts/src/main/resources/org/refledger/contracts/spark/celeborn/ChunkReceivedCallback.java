// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.client;

import org.apache.celeborn.common.network.buffer.ManagedBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public interface ChunkReceivedCallback {
  @MayThrow
  void onSuccess(int chunkIndex, @Borrowed ManagedBuffer buffer);
  void onFailure(int chunkIndex, Throwable e);
}
