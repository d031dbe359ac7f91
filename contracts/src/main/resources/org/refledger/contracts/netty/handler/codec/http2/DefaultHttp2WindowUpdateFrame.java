package io.netty.handler.codec.http2;

import org.refledger.annotations.Same;

public class DefaultHttp2WindowUpdateFrame extends AbstractHttp2StreamFrame implements Http2WindowUpdateFrame {
  public DefaultHttp2WindowUpdateFrame(int windowUpdateIncrement) {}

  @Same public DefaultHttp2WindowUpdateFrame stream(Http2FrameStream stream);
}
