package io.netty.buffer;

import org.refledger.annotations.ViewOf;

public class DefaultByteBufHolder implements ByteBufHolder {
  @ViewOf("data") public DefaultByteBufHolder(ByteBuf data) {}

  protected String contentToString();
}
