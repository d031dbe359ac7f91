// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

import org.refledger.annotations.Escapes;

public interface AggregatedHttpRequest {
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType, @Escapes HttpData content);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType, @Escapes HttpData content, HttpHeaders trailers);
  static AggregatedHttpRequest of(RequestHeaders headers, @Escapes HttpData content);
  static AggregatedHttpRequest of(RequestHeaders headers, @Escapes HttpData content, HttpHeaders trailers);
}
