package io.netty.buffer;

import java.nio.ByteBuffer;
import org.refledger.annotations.Owned;

public class UnpooledUnsafeDirectByteBuf extends UnpooledDirectByteBuf {
  @Owned public UnpooledUnsafeDirectByteBuf(ByteBufAllocator alloc, int initialCapacity, int maxCapacity) {}
  @Owned protected UnpooledUnsafeDirectByteBuf(ByteBufAllocator alloc, ByteBuffer initialBuffer, int maxCapacity) {}
}
