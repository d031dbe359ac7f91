package io.netty.handler.codec.http2;

import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2PingFrame extends Http2Frame {
  boolean ack();
  long content();
}
