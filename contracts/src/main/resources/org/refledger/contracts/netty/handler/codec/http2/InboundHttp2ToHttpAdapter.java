package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpMessage;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class InboundHttp2ToHttpAdapter extends Http2EventAdapter {
  protected InboundHttp2ToHttpAdapter(Http2Connection connection, int maxContentLength, boolean validateHttpHeaders, boolean propagateSettings) {}

  protected void removeMessage(Http2Stream stream, boolean release);
  @Borrowed(of = "this") @Nullable protected FullHttpMessage getMessage(Http2Stream stream);
  protected void putMessage(Http2Stream stream, @Escapes FullHttpMessage message);
  protected void fireChannelRead(ChannelHandlerContext ctx, @Consumed FullHttpMessage msg, boolean release, Http2Stream stream);
  @Owned @MayThrow protected FullHttpMessage newMessage(Http2Stream stream, Http2Headers headers, boolean validateHttpHeaders, ByteBufAllocator alloc) throws Http2Exception;
  @MayThrow protected FullHttpMessage processHeadersBegin(ChannelHandlerContext ctx, Http2Stream stream, Http2Headers headers, boolean endOfStream, boolean allowAppend, boolean appendToTrailer) throws Http2Exception;
  @MayThrow protected void onRstStreamRead(Http2Stream stream, FullHttpMessage msg);
}
