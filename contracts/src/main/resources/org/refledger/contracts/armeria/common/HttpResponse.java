// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.When;

public interface HttpResponse {
  static HttpResponse of(HttpStatus status, MediaType mediaType, @Consumed(when = When.RETURNS) HttpData content);
  static HttpResponse of(HttpStatus status, MediaType mediaType, @Consumed(when = When.RETURNS) HttpData content, HttpHeaders trailers);
  static HttpResponse of(ResponseHeaders headers, @Consumed(when = When.RETURNS) HttpData content);
  static HttpResponse of(ResponseHeaders headers, @Consumed(when = When.RETURNS) HttpData content, HttpHeaders trailers);
}
