// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import java.util.Collection;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Uncounted;

@RefCounted(release = "close")
public interface BufferAllocator extends AutoCloseable {
  @Owned @MayThrow("org.apache.arrow.memory.OutOfMemoryException")
  ArrowBuf buffer(long size);
  @Owned @MayThrow("org.apache.arrow.memory.OutOfMemoryException")
  ArrowBuf buffer(long size, BufferManager manager);
  BufferAllocator getRoot();
  @Owned @MayThrow
  BufferAllocator newChildAllocator(String name, long initReservation, long maxAllocation);
  @Owned @MayThrow
  BufferAllocator newChildAllocator(String name, AllocationListener listener, long initReservation, long maxAllocation);
  @Releases @MayThrow("java.lang.IllegalStateException")
  void close();
  long getAllocatedMemory();
  long getLimit();
  boolean forceAllocate(long size);
  void releaseBytes(long size);
  Collection<BufferAllocator> getChildAllocators();
  @Owned
  AllocationReservation newReservation();
  @Uncounted
  ArrowBuf getEmpty();
  String getName();
  void assertOpen();
  @Owned @MayThrow
  ArrowBuf wrapForeignAllocation(ForeignAllocation allocation);
}
