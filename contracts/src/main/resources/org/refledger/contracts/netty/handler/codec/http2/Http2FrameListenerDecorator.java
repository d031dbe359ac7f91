package io.netty.handler.codec.http2;

public class Http2FrameListenerDecorator implements Http2FrameListener {
  public Http2FrameListenerDecorator(Http2FrameListener listener) {}
}
