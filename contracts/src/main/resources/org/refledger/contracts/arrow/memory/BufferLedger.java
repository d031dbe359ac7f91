// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class BufferLedger implements ValueWithKeyIncluded<BufferAllocator>, ReferenceManager {
  @ViewOf
  public ArrowBuf deriveBuffer(ArrowBuf sourceBuffer, long index, long length);
  @Owned
  public ArrowBuf retain(ArrowBuf srcBuffer, BufferAllocator target);
  @Owned
  public TransferResult transferOwnership(ArrowBuf srcBuffer, BufferAllocator target);

  public static class TransferResult implements OwnershipTransferResult {
  }
}
