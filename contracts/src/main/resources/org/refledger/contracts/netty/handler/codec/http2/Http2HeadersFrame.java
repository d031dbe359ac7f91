package io.netty.handler.codec.http2;

import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2HeadersFrame extends Http2StreamFrame {
  Http2Headers headers();
  int padding();
  boolean isEndStream();
}
