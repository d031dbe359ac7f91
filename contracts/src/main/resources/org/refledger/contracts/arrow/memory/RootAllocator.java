// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import org.apache.arrow.memory.rounding.RoundingPolicy;
import org.refledger.annotations.Owned;

public class RootAllocator extends BaseAllocator {
  @Owned
  public RootAllocator() {}
  @Owned
  public RootAllocator(long limit) {}
  @Owned
  public RootAllocator(AllocationListener listener, long limit) {}
  @Owned
  public RootAllocator(AllocationListener listener, long limit, RoundingPolicy roundingPolicy) {}
  @Owned
  public RootAllocator(Config config) {}
  public void verify();
}
