// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import io.netty5.buffer.Buffer;
import org.refledger.annotations.ViewOf;

public final class Netty5DataBuffer implements CloseableDataBuffer {
  @ViewOf
  public Buffer getNativeBuffer();
}
