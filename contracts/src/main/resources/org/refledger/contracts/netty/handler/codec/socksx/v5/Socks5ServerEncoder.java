package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.MessageToByteEncoder;

public class Socks5ServerEncoder extends MessageToByteEncoder<Socks5Message> {
  public static final Socks5ServerEncoder DEFAULT;

  protected Socks5ServerEncoder() {}
  public Socks5ServerEncoder(Socks5AddressEncoder addressEncoder) {}

  protected Socks5AddressEncoder addressEncoder();
}
