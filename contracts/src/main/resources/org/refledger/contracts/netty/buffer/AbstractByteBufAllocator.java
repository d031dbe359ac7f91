package io.netty.buffer;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Same;

public abstract class AbstractByteBufAllocator implements ByteBufAllocator {
  protected AbstractByteBufAllocator() {}
  protected AbstractByteBufAllocator(boolean preferDirect) {}

  @Same("buf") protected static ByteBuf toLeakAwareBuffer(ByteBuf buf);
  @Same("buf") protected static CompositeByteBuf toLeakAwareBuffer(CompositeByteBuf buf);
  @Owned @MayThrow protected abstract ByteBuf newHeapBuffer(int initialCapacity, int maxCapacity);
  @Owned @MayThrow protected abstract ByteBuf newDirectBuffer(int initialCapacity, int maxCapacity);
}
