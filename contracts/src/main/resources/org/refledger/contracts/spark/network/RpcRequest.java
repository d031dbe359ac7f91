// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.protocol;

import org.apache.spark.network.buffer.ManagedBuffer;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.ViewOf;

@RefCounted
public final class RpcRequest extends AbstractMessage implements RequestMessage {
  public RpcRequest(long requestId, ManagedBuffer message) {}
  @ViewOf
  public ManagedBuffer body();
}
