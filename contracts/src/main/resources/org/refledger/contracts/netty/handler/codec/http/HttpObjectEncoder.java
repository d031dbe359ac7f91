package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageToMessageEncoder;

public abstract class HttpObjectEncoder<H extends HttpMessage> extends MessageToMessageEncoder<Object> {
  protected void encodeHeaders(HttpHeaders headers, ByteBuf buf);
  protected void sanitizeHeadersBeforeEncode(H msg, boolean isAlwaysEmpty);
  protected boolean isContentAlwaysEmpty(H msg);
  protected static void encodeAscii(String s, ByteBuf buf);
  protected abstract void encodeInitialLine(ByteBuf buf, H message) throws Exception;
}
