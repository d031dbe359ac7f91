package io.netty.handler.codec.http2;

public class Http2InboundFrameLogger implements Http2FrameReader {
  public Http2InboundFrameLogger(Http2FrameReader reader, Http2FrameLogger logger) {}
}
