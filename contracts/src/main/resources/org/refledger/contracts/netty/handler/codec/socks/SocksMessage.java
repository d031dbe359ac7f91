package io.netty.handler.codec.socks;

import io.netty.buffer.ByteBuf;

public abstract class SocksMessage {
  protected SocksMessage(SocksMessageType type) {}

  public SocksMessageType type();
  public SocksProtocolVersion protocolVersion();
  public abstract void encodeAsByteBuf(ByteBuf byteBuf);
}
