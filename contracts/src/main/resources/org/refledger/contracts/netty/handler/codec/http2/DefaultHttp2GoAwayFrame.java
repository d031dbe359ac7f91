package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public final class DefaultHttp2GoAwayFrame extends DefaultByteBufHolder implements Http2GoAwayFrame {
  @Owned public DefaultHttp2GoAwayFrame(Http2Error error) {}
  @Owned public DefaultHttp2GoAwayFrame(long errorCode) {}
  @ViewOf("content") public DefaultHttp2GoAwayFrame(Http2Error error, ByteBuf content) {}
  @ViewOf("content") public DefaultHttp2GoAwayFrame(long errorCode, ByteBuf content) {}
}
