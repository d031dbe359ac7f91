// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.When;

public interface HttpRequest {
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, @Consumed(when = When.RETURNS) HttpData content);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, @Consumed(when = When.RETURNS) HttpData content, HttpHeaders trailers);
  static HttpRequest of(RequestHeaders headers, @Consumed(when = When.RETURNS) HttpData content);
  static HttpRequest of(RequestHeaders headers, @Consumed(when = When.RETURNS) HttpData content, HttpHeaders trailers);
}
