package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FullHttpResponse extends HttpResponse, FullHttpMessage {
  @Owned @MayThrow FullHttpResponse copy();
  @ViewOf FullHttpResponse duplicate();
  @Owned(viewOf = "this") FullHttpResponse retainedDuplicate();
  @Owned FullHttpResponse replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same FullHttpResponse retain(int increment);
  @Retains @Same FullHttpResponse retain();
  @Same FullHttpResponse touch();
  @Same FullHttpResponse touch(Object hint);
  @Same FullHttpResponse setProtocolVersion(HttpVersion version);
  @Same FullHttpResponse setStatus(HttpResponseStatus status);
}
