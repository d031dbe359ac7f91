package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

@NoThrow
@MayBeCounted
public interface HttpMessage extends HttpObject {
  HttpVersion getProtocolVersion();
  HttpVersion protocolVersion();
  @Same HttpMessage setProtocolVersion(HttpVersion version);
  HttpHeaders headers();
}
