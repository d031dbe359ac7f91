// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface AllocationReservation extends AutoCloseable {
  boolean add(int nBytes);
  boolean add(long nBytes);
  boolean reserve(int nBytes);
  boolean reserve(long nBytes);
  @Owned @MayThrow
  ArrowBuf allocateBuffer();
  int getSize();
  boolean isUsed();
  @Releases
  void close();
}
