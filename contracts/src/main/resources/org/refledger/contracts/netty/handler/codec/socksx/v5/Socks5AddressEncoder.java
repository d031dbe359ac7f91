package io.netty.handler.codec.socksx.v5;

import io.netty.buffer.ByteBuf;

public interface Socks5AddressEncoder {
  Socks5AddressEncoder DEFAULT;

  void encodeAddress(Socks5AddressType addrType, String addrValue, ByteBuf out) throws Exception;
}
