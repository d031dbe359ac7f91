package io.netty.buffer;

import org.refledger.annotations.Owned;

public class UnpooledUnsafeHeapByteBuf extends UnpooledHeapByteBuf {
  @Owned public UnpooledUnsafeHeapByteBuf(ByteBufAllocator alloc, int initialCapacity, int maxCapacity) {}
}
