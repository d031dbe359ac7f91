package io.netty.buffer;

import java.nio.ByteOrder;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;

@NoThrow
@Uncounted
public final class EmptyByteBuf extends ByteBuf {
  @Owned public EmptyByteBuf(ByteBufAllocator alloc) {}

  public ByteOrder order();
  @Uncounted public ByteBuf asReadOnly();
  @Uncounted public ByteBuf order(ByteOrder endianness);
  @Uncounted public ByteBuf readBytes(int length);
  @Uncounted public ByteBuf readSlice(int length);
  @Uncounted public ByteBuf readRetainedSlice(int length);
  @Uncounted public ByteBuf copy();
  @Uncounted public ByteBuf copy(int index, int length);
  @Uncounted public ByteBuf slice();
  @Uncounted public ByteBuf retainedSlice();
  @Uncounted public ByteBuf slice(int index, int length);
  @Uncounted public ByteBuf retainedSlice(int index, int length);
  @Uncounted public ByteBuf duplicate();
  @Uncounted public ByteBuf retainedDuplicate();
}
