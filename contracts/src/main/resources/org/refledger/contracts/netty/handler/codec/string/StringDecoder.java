package io.netty.handler.codec.string;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToMessageDecoder;
import java.nio.charset.Charset;

public class StringDecoder extends MessageToMessageDecoder<ByteBuf> {
  public StringDecoder() {}
  public StringDecoder(Charset charset) {}
}
