// Signatures: io.grpc:grpc-core 1.69.0
package io.grpc.internal;

import org.refledger.annotations.Consumed;

public class MessageFramer {
  public interface Sink {
    void deliverFrame(@Consumed WritableBuffer frame, boolean endOfStream, boolean flush, int numMessages);
    void deliverFrame(@Consumed WritableBuffer frame, boolean endOfStream, boolean flush);
  }
}
