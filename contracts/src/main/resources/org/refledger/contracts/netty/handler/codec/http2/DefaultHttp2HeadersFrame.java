package io.netty.handler.codec.http2;

import org.refledger.annotations.Same;

public final class DefaultHttp2HeadersFrame extends AbstractHttp2StreamFrame implements Http2HeadersFrame {
  public DefaultHttp2HeadersFrame(Http2Headers headers) {}
  public DefaultHttp2HeadersFrame(Http2Headers headers, boolean endStream) {}
  public DefaultHttp2HeadersFrame(Http2Headers headers, boolean endStream, int padding) {}

  @Same public DefaultHttp2HeadersFrame stream(Http2FrameStream stream);
}
