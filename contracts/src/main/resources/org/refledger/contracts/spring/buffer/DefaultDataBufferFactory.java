// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import java.nio.ByteBuffer;
import java.util.List;
import org.refledger.annotations.Uncounted;

public class DefaultDataBufferFactory implements DataBufferFactory {
  public DefaultDataBufferFactory() {}
  public DefaultDataBufferFactory(boolean preferDirect) {}
  public DefaultDataBufferFactory(boolean preferDirect, int defaultInitialCapacity) {}
  @Uncounted
  public DefaultDataBuffer allocateBuffer();
  @Uncounted
  public DefaultDataBuffer allocateBuffer(int initialCapacity);
  @Uncounted
  public DefaultDataBuffer wrap(ByteBuffer byteBuffer);
  @Uncounted
  public DefaultDataBuffer wrap(byte[] bytes);
  @Uncounted
  public DefaultDataBuffer join(List<? extends DataBuffer> dataBuffers);
}
