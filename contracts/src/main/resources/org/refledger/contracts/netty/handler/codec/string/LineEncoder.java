package io.netty.handler.codec.string;

import io.netty.handler.codec.MessageToMessageEncoder;
import java.nio.charset.Charset;

public class LineEncoder extends MessageToMessageEncoder<CharSequence> {
  public LineEncoder() {}
  public LineEncoder(LineSeparator lineSeparator) {}
  public LineEncoder(Charset charset) {}
  public LineEncoder(LineSeparator lineSeparator, Charset charset) {}
}
