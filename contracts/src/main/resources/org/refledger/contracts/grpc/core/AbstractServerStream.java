// Signatures: io.grpc:grpc-core 1.69.0
package io.grpc.internal;

import org.refledger.annotations.Consumed;

public abstract class AbstractServerStream extends AbstractStream implements MessageFramer.Sink {
  public final void deliverFrame(@Consumed WritableBuffer frame, boolean endOfStream, boolean flush, int numMessages);

  protected interface Sink {
    void writeFrame(@Consumed WritableBuffer frame, boolean flush, int numMessages);
    void writeFrame(@Consumed WritableBuffer frame, boolean flush);
  }

  protected abstract static class TransportState extends AbstractStream.TransportState {
    public void inboundDataReceived(@Consumed ReadableBuffer frame, boolean endOfStream);
  }
}
