package io.netty.buffer;

import java.nio.ByteBuffer;
import org.refledger.annotations.Owned;

public class UnpooledDirectByteBuf extends AbstractReferenceCountedByteBuf {
  @Owned public UnpooledDirectByteBuf(ByteBufAllocator alloc, int initialCapacity, int maxCapacity) {}
  @Owned protected UnpooledDirectByteBuf(ByteBufAllocator alloc, ByteBuffer initialBuffer, int maxCapacity) {}

  protected ByteBuffer allocateDirect(int initialCapacity);
  protected void freeDirect(ByteBuffer buffer);
}
