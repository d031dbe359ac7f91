// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "release")
public interface ReferenceManager {
  int getRefCount();
  @Owned
  ArrowBuf retain(ArrowBuf srcBuffer, BufferAllocator targetAllocator);
  @ViewOf("sourceBuffer")
  ArrowBuf deriveBuffer(ArrowBuf sourceBuffer, long index, long length);
  @Owned
  OwnershipTransferResult transferOwnership(ArrowBuf sourceBuffer, BufferAllocator targetAllocator);
  BufferAllocator getAllocator();
  long getSize();
}
