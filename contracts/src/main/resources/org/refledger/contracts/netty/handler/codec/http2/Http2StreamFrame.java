package io.netty.handler.codec.http2;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@NoThrow
@MayBeCounted
public interface Http2StreamFrame extends Http2Frame {
  @Same Http2StreamFrame stream(Http2FrameStream stream);
  @Uncounted Http2FrameStream stream();
}
