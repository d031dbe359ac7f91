package io.netty.handler.codec.http2;

import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2SettingsAckFrame extends Http2Frame {
  String name();
}
