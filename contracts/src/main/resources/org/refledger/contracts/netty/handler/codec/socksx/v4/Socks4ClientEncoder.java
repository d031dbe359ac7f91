package io.netty.handler.codec.socksx.v4;

import io.netty.handler.codec.MessageToByteEncoder;

public final class Socks4ClientEncoder extends MessageToByteEncoder<Socks4CommandRequest> {
  public static final Socks4ClientEncoder INSTANCE;
}
