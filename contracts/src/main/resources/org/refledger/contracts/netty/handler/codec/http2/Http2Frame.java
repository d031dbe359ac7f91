package io.netty.handler.codec.http2;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.Uncounted;

@MayBeCounted
public interface Http2Frame {
  @Uncounted String name();
}
