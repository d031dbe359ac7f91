package io.netty.handler.codec.http2;

public class DecoratingHttp2FrameWriter implements Http2FrameWriter {
  public DecoratingHttp2FrameWriter(Http2FrameWriter delegate) {}
}
