package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class DefaultFullHttpResponse extends DefaultHttpResponse implements FullHttpResponse {
  @Owned public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status) {}
  @ViewOf("content") public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content) {}
  @Owned public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, boolean validateHeaders) {}
  @Owned public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, boolean validateHeaders, boolean singleFieldHeaders) {}
  @ViewOf("content") public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content, boolean validateHeaders) {}
  @ViewOf("content") public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content, boolean validateHeaders, boolean singleFieldHeaders) {}
  @ViewOf("content") public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content, HttpHeadersFactory headersFactory, HttpHeadersFactory trailersFactory) {}
  @ViewOf("content") public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content, HttpHeaders headers, HttpHeaders trailingHeaders) {}
}
