// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.client;

import org.apache.spark.network.buffer.ManagedBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public interface ChunkReceivedCallback {
  @MayThrow
  void onSuccess(int chunkIndex, @Borrowed ManagedBuffer buffer);
  void onFailure(int chunkIndex, Throwable e);
}
