// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.protocol;

import org.apache.celeborn.common.network.buffer.ManagedBuffer;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.ViewOf;

@MayBeCounted
public abstract class ResponseMessage extends Message {
  @ViewOf
  public ManagedBuffer body();
}
