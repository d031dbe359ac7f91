package io.netty.buffer;

import org.refledger.annotations.ViewOf;

public class ReadOnlyByteBuf extends AbstractDerivedByteBuf {
  @ViewOf("buffer") public ReadOnlyByteBuf(ByteBuf buffer) {}
}
