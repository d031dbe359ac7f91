// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "release")
public interface ReferenceManager {
  int getRefCount();
  @Releases
  boolean release();
  @Releases(amount = "decrement")
  boolean release(int decrement);
  @Retains
  void retain();
  @Retains(amount = "increment")
  void retain(int increment);
  @Owned
  ArrowBuf retain(ArrowBuf srcBuffer, BufferAllocator targetAllocator);
  @ViewOf
  ArrowBuf deriveBuffer(ArrowBuf sourceBuffer, long index, long length);
  @Owned
  OwnershipTransferResult transferOwnership(ArrowBuf sourceBuffer, BufferAllocator targetAllocator);
  BufferAllocator getAllocator();
  long getSize();
}
