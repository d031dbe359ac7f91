package io.netty.channel.unix;

import io.netty.buffer.ByteBufAllocator;

public final class PreferredDirectByteBufAllocator implements ByteBufAllocator {
  public void updateAllocator(ByteBufAllocator allocator);
}
