// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import java.nio.ByteBuffer;
import java.util.List;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;

public interface DataBufferFactory {
  @Owned
  DataBuffer allocateBuffer();
  @Owned
  DataBuffer allocateBuffer(int initialCapacity);
  @Uncounted
  DataBuffer wrap(ByteBuffer byteBuffer);
  @Uncounted
  DataBuffer wrap(byte[] bytes);
  @Owned
  DataBuffer join(@Consumed List<? extends DataBuffer> dataBuffers);
  boolean isDirect();
}
