package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@NoThrow
@MayBeCounted
public interface HttpRequest extends HttpMessage {
  @Uncounted HttpMethod getMethod();
  @Uncounted HttpMethod method();
  @Same HttpRequest setMethod(HttpMethod method);
  @Uncounted String getUri();
  @Uncounted String uri();
  @Same HttpRequest setUri(String uri);
  @Same HttpRequest setProtocolVersion(HttpVersion version);
}
