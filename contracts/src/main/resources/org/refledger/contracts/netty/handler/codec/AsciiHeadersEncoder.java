package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import java.util.Map.Entry;

public final class AsciiHeadersEncoder {
  public AsciiHeadersEncoder(ByteBuf buf) {}
  public AsciiHeadersEncoder(ByteBuf buf, SeparatorType separatorType, NewlineType newlineType) {}

  public void encode(Entry<CharSequence, CharSequence> entry);

  public enum SeparatorType {
    COLON, COLON_SPACE;
  }

  public enum NewlineType {
    LF, CRLF;
  }
}
