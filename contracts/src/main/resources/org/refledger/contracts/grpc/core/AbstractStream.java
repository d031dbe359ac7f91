// Signatures: io.grpc:grpc-core 1.69.0
package io.grpc.internal;

import org.refledger.annotations.Consumed;

public abstract class AbstractStream {
  public abstract static class TransportState {
    protected final void deframe(@Consumed ReadableBuffer frame);
  }
}
