// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

import org.refledger.annotations.Consumed;

public interface HttpResponse {
  static HttpResponse of(HttpStatus status, MediaType mediaType, @Consumed HttpData content);
  static HttpResponse of(HttpStatus status, MediaType mediaType, @Consumed HttpData content, HttpHeaders trailers);
  static HttpResponse of(ResponseHeaders headers, @Consumed HttpData content);
  static HttpResponse of(ResponseHeaders headers, @Consumed HttpData content, HttpHeaders trailers);
}
