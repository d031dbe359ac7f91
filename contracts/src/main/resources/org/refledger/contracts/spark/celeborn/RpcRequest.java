// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.protocol;

import org.apache.celeborn.common.network.buffer.ManagedBuffer;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.ViewOf;

@RefCounted
public final class RpcRequest extends RequestMessage {
  @ViewOf
  public ManagedBuffer body();
}
