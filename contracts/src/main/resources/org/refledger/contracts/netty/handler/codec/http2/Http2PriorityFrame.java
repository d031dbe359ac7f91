package io.netty.handler.codec.http2;

import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2PriorityFrame extends Http2StreamFrame {
  int streamDependency();
  short weight();
  boolean exclusive();
  @Same Http2PriorityFrame stream(Http2FrameStream stream);
}
