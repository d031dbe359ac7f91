package io.netty.handler.codec.base64;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToMessageEncoder;

public class Base64Encoder extends MessageToMessageEncoder<ByteBuf> {
  public Base64Encoder() {}
  public Base64Encoder(boolean breakLines) {}
  public Base64Encoder(boolean breakLines, Base64Dialect dialect) {}
}
