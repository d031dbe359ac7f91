package io.netty.buffer;

import org.refledger.annotations.ViewOf;

public class SwappedByteBuf extends ByteBuf {
  @ViewOf("buf") public SwappedByteBuf(ByteBuf buf) {}
}
