package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public class DefaultHttpResponse extends DefaultHttpMessage implements HttpResponse {
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status) {}
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status, boolean validateHeaders) {}
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status, boolean validateHeaders, boolean singleFieldHeaders) {}
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status, HttpHeadersFactory headersFactory) {}
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status, HttpHeaders headers) {}
}
