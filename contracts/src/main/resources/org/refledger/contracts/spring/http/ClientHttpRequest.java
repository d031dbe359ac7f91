// Signatures: org.springframework:spring-web 6.2.2
package org.springframework.http.client.reactive;

import org.springframework.http.ReactiveHttpOutputMessage;

public interface ClientHttpRequest extends ReactiveHttpOutputMessage {
}
