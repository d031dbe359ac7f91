package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class DefaultFullHttpRequest extends DefaultHttpRequest implements FullHttpRequest {
  @Owned public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri) {}
  @ViewOf("content") public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, ByteBuf content) {}
  @Owned public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, boolean validateHeaders) {}
  @ViewOf("content") public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, ByteBuf content, boolean validateHeaders) {}
  @ViewOf("content") public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, ByteBuf content, HttpHeadersFactory headersFactory, HttpHeadersFactory trailersFactory) {}
  @ViewOf("content") public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, ByteBuf content, HttpHeaders headers, HttpHeaders trailingHeader) {}
  @ViewOf("content") public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, ByteBuf content, HttpHeaders headers, HttpHeaders trailingHeader, boolean validateRequestLine) {}
}
