package io.netty.handler.codec.http2;

import org.refledger.annotations.Same;

public abstract class AbstractHttp2StreamFrame implements Http2StreamFrame {
  @Same public AbstractHttp2StreamFrame stream(Http2FrameStream stream);
}
