package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class FixedLengthFrameDecoder extends ByteToMessageDecoder {
  public FixedLengthFrameDecoder(int frameLength) {}

  @Owned @Nullable @MayThrow protected Object decode(ChannelHandlerContext ctx, ByteBuf in) throws Exception;
}
