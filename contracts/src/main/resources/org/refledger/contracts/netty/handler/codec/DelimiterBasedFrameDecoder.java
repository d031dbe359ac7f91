package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class DelimiterBasedFrameDecoder extends ByteToMessageDecoder {
  public DelimiterBasedFrameDecoder(int maxFrameLength, @Escapes ByteBuf delimiter) {}
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, @Escapes ByteBuf delimiter) {}
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, boolean failFast, @Escapes ByteBuf delimiter) {}
  public DelimiterBasedFrameDecoder(int maxFrameLength, @Escapes ByteBuf... delimiters) {}
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, @Escapes ByteBuf... delimiters) {}
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, boolean failFast, @Escapes ByteBuf... delimiters) {}

  @Owned @Nullable @MayThrow protected Object decode(ChannelHandlerContext ctx, ByteBuf buffer) throws Exception;
}
