package io.netty.buffer;

import org.refledger.annotations.Owned;

public class UnpooledHeapByteBuf extends AbstractReferenceCountedByteBuf {
  @Owned public UnpooledHeapByteBuf(ByteBufAllocator alloc, int initialCapacity, int maxCapacity) {}
  @Owned protected UnpooledHeapByteBuf(ByteBufAllocator alloc, byte[] initialArray, int maxCapacity) {}

  protected byte[] allocateArray(int initialCapacity);
  protected void freeArray(byte[] array);
}
