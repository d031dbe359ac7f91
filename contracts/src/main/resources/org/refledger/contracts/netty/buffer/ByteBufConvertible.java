package io.netty.buffer;

import org.refledger.annotations.ViewOf;

public interface ByteBufConvertible {
  @ViewOf ByteBuf asByteBuf();
}
