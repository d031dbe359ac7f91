package io.netty.channel;

import io.netty.buffer.ByteBufAllocator;

public final class PreferHeapByteBufAllocator implements ByteBufAllocator {
  public PreferHeapByteBufAllocator(ByteBufAllocator allocator) {}
}
