// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import org.refledger.annotations.Uncounted;

@Uncounted
public class DefaultDataBuffer implements DataBuffer {
}
