package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

@NoThrow
@MayBeCounted
public interface HttpRequest extends HttpMessage {
  HttpMethod getMethod();
  HttpMethod method();
  @Same HttpRequest setMethod(HttpMethod method);
  String getUri();
  String uri();
  @Same HttpRequest setUri(String uri);
  @Same HttpRequest setProtocolVersion(HttpVersion version);
}
