package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerAdapter;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.logging.LogLevel;

public class Http2FrameLogger extends ChannelHandlerAdapter {
  public Http2FrameLogger(LogLevel level) {}
  public Http2FrameLogger(LogLevel level, String name) {}
  public Http2FrameLogger(LogLevel level, Class<?> clazz) {}

  public boolean isEnabled();
  public void logData(Direction direction, ChannelHandlerContext ctx, int streamId, ByteBuf data, int padding, boolean endStream);
  public void logHeaders(Direction direction, ChannelHandlerContext ctx, int streamId, Http2Headers headers, int padding, boolean endStream);
  public void logHeaders(Direction direction, ChannelHandlerContext ctx, int streamId, Http2Headers headers, int streamDependency, short weight, boolean exclusive, int padding, boolean endStream);
  public void logPriority(Direction direction, ChannelHandlerContext ctx, int streamId, int streamDependency, short weight, boolean exclusive);
  public void logRstStream(Direction direction, ChannelHandlerContext ctx, int streamId, long errorCode);
  public void logSettingsAck(Direction direction, ChannelHandlerContext ctx);
  public void logSettings(Direction direction, ChannelHandlerContext ctx, Http2Settings settings);
  public void logPing(Direction direction, ChannelHandlerContext ctx, long data);
  public void logPingAck(Direction direction, ChannelHandlerContext ctx, long data);
  public void logPushPromise(Direction direction, ChannelHandlerContext ctx, int streamId, int promisedStreamId, Http2Headers headers, int padding);
  public void logGoAway(Direction direction, ChannelHandlerContext ctx, int lastStreamId, long errorCode, ByteBuf debugData);
  public void logWindowsUpdate(Direction direction, ChannelHandlerContext ctx, int streamId, int windowSizeIncrement);
  public void logUnknownFrame(Direction direction, ChannelHandlerContext ctx, byte frameType, int streamId, Http2Flags flags, ByteBuf data);

  public enum Direction {
    INBOUND, OUTBOUND;
  }
}
