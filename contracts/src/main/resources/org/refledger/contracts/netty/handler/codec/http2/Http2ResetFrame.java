package io.netty.handler.codec.http2;

import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2ResetFrame extends Http2StreamFrame {
  long errorCode();
}
