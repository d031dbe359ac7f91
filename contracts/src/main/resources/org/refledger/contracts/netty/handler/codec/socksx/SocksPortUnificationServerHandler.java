package io.netty.handler.codec.socksx;

import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.socksx.v5.Socks5ServerEncoder;

public class SocksPortUnificationServerHandler extends ByteToMessageDecoder {
  public SocksPortUnificationServerHandler() {}
  public SocksPortUnificationServerHandler(Socks5ServerEncoder socks5encoder) {}
}
