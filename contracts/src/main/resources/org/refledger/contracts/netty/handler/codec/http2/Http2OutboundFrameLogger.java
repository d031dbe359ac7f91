package io.netty.handler.codec.http2;

public class Http2OutboundFrameLogger implements Http2FrameWriter {
  public Http2OutboundFrameLogger(Http2FrameWriter writer, Http2FrameLogger logger) {}
}
