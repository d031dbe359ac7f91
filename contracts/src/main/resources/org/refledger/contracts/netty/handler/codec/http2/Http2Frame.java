package io.netty.handler.codec.http2;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface Http2Frame {
  String name();
}
