// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

import java.util.List;
import org.refledger.annotations.Escapes;

public interface AggregatedHttpResponse {
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, @Escapes HttpData content);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, @Escapes HttpData content, HttpHeaders trailers);
  static AggregatedHttpResponse of(ResponseHeaders headers, @Escapes HttpData content);
  static AggregatedHttpResponse of(ResponseHeaders headers, @Escapes HttpData content, HttpHeaders trailers);
  static AggregatedHttpResponse of(Iterable<ResponseHeaders> informationals, ResponseHeaders headers, @Escapes HttpData content, HttpHeaders trailers);
}
