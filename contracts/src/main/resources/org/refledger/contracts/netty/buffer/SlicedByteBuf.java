package io.netty.buffer;

import org.refledger.annotations.ViewOf;

public class SlicedByteBuf extends AbstractUnpooledSlicedByteBuf {
  @ViewOf("buffer") public SlicedByteBuf(ByteBuf buffer, int index, int length) {}
}
