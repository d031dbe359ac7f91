package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@NoThrow
@MayBeCounted
public interface HttpMessage extends HttpObject {
  @Uncounted HttpVersion getProtocolVersion();
  @Uncounted HttpVersion protocolVersion();
  @Same HttpMessage setProtocolVersion(HttpVersion version);
  @Uncounted HttpHeaders headers();
}
