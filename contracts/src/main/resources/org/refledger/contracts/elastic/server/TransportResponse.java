// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.transport;

import org.elasticsearch.common.io.stream.StreamInput;

public abstract class TransportResponse extends TransportMessage {
  protected TransportResponse() {}
  protected TransportResponse(StreamInput ignored) {}
}
