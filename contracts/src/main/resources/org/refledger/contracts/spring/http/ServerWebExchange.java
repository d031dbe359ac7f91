// Signatures: org.springframework:spring-web 6.2.2
package org.springframework.web.server;

import org.springframework.http.server.reactive.ServerHttpResponse;

public interface ServerWebExchange {
  ServerHttpResponse getResponse();
}
