// Signatures: io.grpc:grpc-core, grpc-netty 1.69.0
package io.grpc.internal;

import org.refledger.annotations.Owned;

public interface WritableBufferAllocator {
  @Owned
  WritableBuffer allocate(int capacityHint);
}
