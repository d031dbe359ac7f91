package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class DefaultLastHttpContent extends DefaultHttpContent implements LastHttpContent {
  @Owned public DefaultLastHttpContent() {}
  @ViewOf("content") public DefaultLastHttpContent(ByteBuf content) {}
  @ViewOf("content") public DefaultLastHttpContent(ByteBuf content, boolean validateHeaders) {}
  @ViewOf("content") public DefaultLastHttpContent(ByteBuf content, HttpHeadersFactory trailersFactory) {}
  @ViewOf("content") public DefaultLastHttpContent(ByteBuf content, HttpHeaders trailingHeaders) {}
}
