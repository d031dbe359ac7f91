package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import org.refledger.annotations.Consumed;

public interface Http2DataWriter {
  ChannelFuture writeData(ChannelHandlerContext ctx, int streamId, @Consumed ByteBuf data, int padding, boolean endStream, ChannelPromise promise);
}
