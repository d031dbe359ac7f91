package io.netty.handler.codec.http2;

import org.refledger.annotations.Same;

public final class DefaultHttp2ResetFrame extends AbstractHttp2StreamFrame implements Http2ResetFrame {
  public DefaultHttp2ResetFrame(Http2Error error) {}
  public DefaultHttp2ResetFrame(long errorCode) {}

  @Same public DefaultHttp2ResetFrame stream(Http2FrameStream stream);
}
