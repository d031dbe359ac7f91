package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageEncoder;
import java.util.List;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.OwnsElements;

public abstract class HttpObjectEncoder<H extends HttpMessage> extends MessageToMessageEncoder<Object> {
  // write() is overridden and releases nothing (since 4.1.80): what is encoded belongs to encode()
  @MayThrow
  protected void encode(ChannelHandlerContext ctx, @Consumed Object msg, @OwnsElements List<Object> out) throws Exception;
  protected void encodeHeaders(HttpHeaders headers, ByteBuf buf);
  protected void sanitizeHeadersBeforeEncode(H msg, boolean isAlwaysEmpty);
  protected boolean isContentAlwaysEmpty(H msg);
  protected static void encodeAscii(String s, ByteBuf buf);
  protected abstract void encodeInitialLine(ByteBuf buf, H message) throws Exception;
}
