package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public class DefaultHttpRequest extends DefaultHttpMessage implements HttpRequest {
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri) {}
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, boolean validateHeaders) {}
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, HttpHeadersFactory headersFactory) {}
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, HttpHeaders headers) {}
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri, HttpHeaders headers, boolean validateRequestLine) {}
}
