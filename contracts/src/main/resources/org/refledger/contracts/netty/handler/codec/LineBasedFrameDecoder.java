package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class LineBasedFrameDecoder extends ByteToMessageDecoder {
  public LineBasedFrameDecoder(int maxLength) {}
  public LineBasedFrameDecoder(int maxLength, boolean stripDelimiter, boolean failFast) {}

  @Owned @Nullable @MayThrow protected Object decode(ChannelHandlerContext ctx, ByteBuf buffer) throws Exception;
}
