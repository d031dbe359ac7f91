package io.netty.buffer;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;

public interface ByteBufAllocator {
  ByteBufAllocator DEFAULT;

  @Owned @MayThrow ByteBuf buffer();
  @Owned @MayThrow ByteBuf buffer(int initialCapacity);
  @Owned @MayThrow ByteBuf buffer(int initialCapacity, int maxCapacity);
  @Owned @MayThrow ByteBuf ioBuffer();
  @Owned @MayThrow ByteBuf ioBuffer(int initialCapacity);
  @Owned @MayThrow ByteBuf ioBuffer(int initialCapacity, int maxCapacity);
  @Owned @MayThrow ByteBuf heapBuffer();
  @Owned @MayThrow ByteBuf heapBuffer(int initialCapacity);
  @Owned @MayThrow ByteBuf heapBuffer(int initialCapacity, int maxCapacity);
  @Owned @MayThrow ByteBuf directBuffer();
  @Owned @MayThrow ByteBuf directBuffer(int initialCapacity);
  @Owned @MayThrow ByteBuf directBuffer(int initialCapacity, int maxCapacity);
  @Owned @NoThrow CompositeByteBuf compositeBuffer();
  @Owned @NoThrow CompositeByteBuf compositeBuffer(int maxNumComponents);
  @Owned @NoThrow CompositeByteBuf compositeHeapBuffer();
  @Owned @NoThrow CompositeByteBuf compositeHeapBuffer(int maxNumComponents);
  @Owned @NoThrow CompositeByteBuf compositeDirectBuffer();
  @Owned @NoThrow CompositeByteBuf compositeDirectBuffer(int maxNumComponents);
  boolean isDirectBufferPooled();
  int calculateNewCapacity(int minNewCapacity, int maxCapacity);
}
