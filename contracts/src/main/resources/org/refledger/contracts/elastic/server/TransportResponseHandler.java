// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.transport;

import org.elasticsearch.common.io.stream.Writeable;

public interface TransportResponseHandler<T extends TransportResponse> extends Writeable.Reader<T> {
  void handleResponse(T response);
  void handleException(TransportException exp);
}
