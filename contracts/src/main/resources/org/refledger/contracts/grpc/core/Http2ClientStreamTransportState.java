// Signatures: io.grpc:grpc-core 1.69.0
package io.grpc.internal;

import org.refledger.annotations.Consumed;

public abstract class Http2ClientStreamTransportState extends AbstractClientStream.TransportState {
  protected void transportDataReceived(@Consumed ReadableBuffer frame, boolean endOfStream);
}
