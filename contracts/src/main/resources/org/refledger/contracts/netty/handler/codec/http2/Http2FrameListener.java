package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public interface Http2FrameListener {
  @MayThrow int onDataRead(ChannelHandlerContext ctx, int streamId, @Borrowed ByteBuf data, int padding, boolean endOfStream) throws Http2Exception;
  @MayThrow void onHeadersRead(ChannelHandlerContext ctx, int streamId, Http2Headers headers, int padding, boolean endOfStream) throws Http2Exception;
  @MayThrow void onHeadersRead(ChannelHandlerContext ctx, int streamId, Http2Headers headers, int streamDependency, short weight, boolean exclusive, int padding, boolean endOfStream) throws Http2Exception;
  @MayThrow void onPriorityRead(ChannelHandlerContext ctx, int streamId, int streamDependency, short weight, boolean exclusive) throws Http2Exception;
  @MayThrow void onRstStreamRead(ChannelHandlerContext ctx, int streamId, long errorCode) throws Http2Exception;
  @MayThrow void onSettingsAckRead(ChannelHandlerContext ctx) throws Http2Exception;
  @MayThrow void onSettingsRead(ChannelHandlerContext ctx, Http2Settings settings) throws Http2Exception;
  @MayThrow void onPingRead(ChannelHandlerContext ctx, long data) throws Http2Exception;
  @MayThrow void onPingAckRead(ChannelHandlerContext ctx, long data) throws Http2Exception;
  @MayThrow void onPushPromiseRead(ChannelHandlerContext ctx, int streamId, int promisedStreamId, Http2Headers headers, int padding) throws Http2Exception;
  @MayThrow void onGoAwayRead(ChannelHandlerContext ctx, int lastStreamId, long errorCode, @Borrowed ByteBuf debugData) throws Http2Exception;
  @MayThrow void onWindowUpdateRead(ChannelHandlerContext ctx, int streamId, int windowSizeIncrement) throws Http2Exception;
  @MayThrow void onUnknownFrame(ChannelHandlerContext ctx, byte frameType, int streamId, Http2Flags flags, @Borrowed ByteBuf payload) throws Http2Exception;
}
