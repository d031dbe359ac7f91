// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.protocol;

import org.apache.spark.network.buffer.ManagedBuffer;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.ViewOf;

@RefCounted
public class MergedBlockMetaSuccess extends AbstractResponseMessage {
  public MergedBlockMetaSuccess(long requestId, int numChunks, ManagedBuffer chunkBitmapsBuffer) {}
  @ViewOf
  public ManagedBuffer body();
}
