// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class NettyDataBufferFactory implements DataBufferFactory {
  public NettyDataBufferFactory(ByteBufAllocator byteBufAllocator) {}
  public ByteBufAllocator getByteBufAllocator();
  @Owned
  public NettyDataBuffer allocateBuffer();
  @Owned
  public NettyDataBuffer allocateBuffer(int initialCapacity);
  @ViewOf("byteBuf")
  public NettyDataBuffer wrap(ByteBuf byteBuf);
  @ViewOf("dataBuffer")
  public static ByteBuf toByteBuf(DataBuffer dataBuffer);
}
