package io.netty.handler.codec.socksx.v5;

import io.netty.buffer.ByteBuf;

public interface Socks5AddressDecoder {
  Socks5AddressDecoder DEFAULT;

  String decodeAddress(Socks5AddressType addrType, ByteBuf in) throws Exception;
}
