package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.MessageToByteEncoder;

public class Socks5ClientEncoder extends MessageToByteEncoder<Socks5Message> {
  public static final Socks5ClientEncoder DEFAULT;

  protected Socks5ClientEncoder() {}
  public Socks5ClientEncoder(Socks5AddressEncoder addressEncoder) {}

  protected Socks5AddressEncoder addressEncoder();
}
