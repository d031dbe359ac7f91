package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public abstract class DefaultHttpMessage extends DefaultHttpObject implements HttpMessage {
  protected DefaultHttpMessage(HttpVersion version) {}
  protected DefaultHttpMessage(HttpVersion version, boolean validateHeaders, boolean singleFieldHeaders) {}
  protected DefaultHttpMessage(HttpVersion version, HttpHeadersFactory headersFactory) {}
  protected DefaultHttpMessage(HttpVersion version, HttpHeaders headers) {}
}
