// Signatures: org.springframework:spring-web 6.2.2
package org.springframework.http.server.reactive;

import org.springframework.http.ReactiveHttpOutputMessage;

public interface ServerHttpResponse extends ReactiveHttpOutputMessage {
}
