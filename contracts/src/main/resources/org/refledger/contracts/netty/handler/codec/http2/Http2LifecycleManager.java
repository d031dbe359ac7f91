package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import org.refledger.annotations.Consumed;

public interface Http2LifecycleManager {
  void closeStreamLocal(Http2Stream stream, ChannelFuture future);
  void closeStreamRemote(Http2Stream stream, ChannelFuture future);
  void closeStream(Http2Stream stream, ChannelFuture future);
  ChannelFuture resetStream(ChannelHandlerContext ctx, int streamId, long errorCode, ChannelPromise promise);
  ChannelFuture goAway(ChannelHandlerContext ctx, int lastStreamId, long errorCode, @Consumed ByteBuf debugData, ChannelPromise promise);
  void onError(ChannelHandlerContext ctx, boolean outbound, Throwable cause);
}
