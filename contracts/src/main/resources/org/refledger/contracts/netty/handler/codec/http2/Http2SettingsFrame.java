package io.netty.handler.codec.http2;

import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2SettingsFrame extends Http2Frame {
  Http2Settings settings();
}
