package io.netty.handler.codec.http2;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

@NoThrow
@MayBeCounted
public interface Http2StreamFrame extends Http2Frame {
  @Same Http2StreamFrame stream(Http2FrameStream stream);
  Http2FrameStream stream();
}
