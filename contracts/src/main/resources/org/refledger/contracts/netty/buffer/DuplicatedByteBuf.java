package io.netty.buffer;

import org.refledger.annotations.ViewOf;

public class DuplicatedByteBuf extends AbstractDerivedByteBuf {
  @ViewOf("buffer") public DuplicatedByteBuf(ByteBuf buffer) {}
}
