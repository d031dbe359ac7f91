package io.netty.handler.codec.socksx.v4;

import io.netty.handler.codec.MessageToByteEncoder;

public final class Socks4ServerEncoder extends MessageToByteEncoder<Socks4CommandResponse> {
  public static final Socks4ServerEncoder INSTANCE;
}
