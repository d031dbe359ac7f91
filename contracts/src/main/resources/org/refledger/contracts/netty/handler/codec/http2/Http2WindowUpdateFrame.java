package io.netty.handler.codec.http2;

import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2WindowUpdateFrame extends Http2StreamFrame {
  int windowSizeIncrement();
}
