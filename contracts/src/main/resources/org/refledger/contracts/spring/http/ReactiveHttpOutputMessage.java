// Signatures: org.springframework:spring-web 6.2.2
package org.springframework.http;

import org.springframework.core.io.buffer.DataBufferFactory;

public interface ReactiveHttpOutputMessage {
  DataBufferFactory bufferFactory();
}
