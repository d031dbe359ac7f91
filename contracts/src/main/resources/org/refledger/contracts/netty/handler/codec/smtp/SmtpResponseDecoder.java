package io.netty.handler.codec.smtp;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.LineBasedFrameDecoder;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public final class SmtpResponseDecoder extends LineBasedFrameDecoder {
  public SmtpResponseDecoder(int maxLineLength) {}

  @Owned @Nullable @MayThrow protected SmtpResponse decode(ChannelHandlerContext ctx, ByteBuf buffer) throws Exception;
}
