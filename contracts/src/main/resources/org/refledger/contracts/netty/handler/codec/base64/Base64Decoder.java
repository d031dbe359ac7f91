package io.netty.handler.codec.base64;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToMessageDecoder;

public class Base64Decoder extends MessageToMessageDecoder<ByteBuf> {
  public Base64Decoder() {}
  public Base64Decoder(Base64Dialect dialect) {}
}
