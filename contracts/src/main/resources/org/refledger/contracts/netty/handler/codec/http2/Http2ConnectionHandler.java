package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandler;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http2.Http2Exception.StreamException;

public class Http2ConnectionHandler extends ByteToMessageDecoder implements Http2LifecycleManager, ChannelOutboundHandler {
  protected Http2ConnectionHandler(Http2ConnectionDecoder decoder, Http2ConnectionEncoder encoder, Http2Settings initialSettings) {}
  protected Http2ConnectionHandler(Http2ConnectionDecoder decoder, Http2ConnectionEncoder encoder, Http2Settings initialSettings, boolean decoupleCloseAndGoAway) {}
  protected Http2ConnectionHandler(Http2ConnectionDecoder decoder, Http2ConnectionEncoder encoder, Http2Settings initialSettings, boolean decoupleCloseAndGoAway, boolean flushPreface) {}

  public long gracefulShutdownTimeoutMillis();
  public void gracefulShutdownTimeoutMillis(long gracefulShutdownTimeoutMillis);
  public Http2Connection connection();
  public Http2ConnectionDecoder decoder();
  public Http2ConnectionEncoder encoder();
  public void onHttpClientUpgrade() throws Http2Exception;
  public void onHttpServerUpgrade(Http2Settings settings) throws Http2Exception;
  protected boolean isGracefulShutdownComplete();
  protected void onConnectionError(ChannelHandlerContext ctx, boolean outbound, Throwable cause, Http2Exception http2Ex);
  protected void onStreamError(ChannelHandlerContext ctx, boolean outbound, Throwable cause, StreamException http2Ex);
  protected void handleServerHeaderDecodeSizeError(ChannelHandlerContext ctx, Http2Stream stream);
  protected Http2FrameWriter frameWriter();
}
