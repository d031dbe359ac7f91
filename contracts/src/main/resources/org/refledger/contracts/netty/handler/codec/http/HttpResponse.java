package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

@NoThrow
@MayBeCounted
public interface HttpResponse extends HttpMessage {
  HttpResponseStatus getStatus();
  HttpResponseStatus status();
  @Same HttpResponse setStatus(HttpResponseStatus status);
  @Same HttpResponse setProtocolVersion(HttpVersion version);
}
