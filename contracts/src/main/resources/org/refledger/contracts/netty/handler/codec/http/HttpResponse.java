package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@NoThrow
@MayBeCounted
public interface HttpResponse extends HttpMessage {
  @Uncounted HttpResponseStatus getStatus();
  @Uncounted HttpResponseStatus status();
  @Same HttpResponse setStatus(HttpResponseStatus status);
  @Same HttpResponse setProtocolVersion(HttpVersion version);
}
