package io.netty.handler.codec.string;

import io.netty.handler.codec.MessageToMessageEncoder;
import java.nio.charset.Charset;

public class StringEncoder extends MessageToMessageEncoder<CharSequence> {
  public StringEncoder() {}
  public StringEncoder(Charset charset) {}
}
