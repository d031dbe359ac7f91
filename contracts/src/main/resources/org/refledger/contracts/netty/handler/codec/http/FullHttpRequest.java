package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FullHttpRequest extends HttpRequest, FullHttpMessage {
  @Owned @MayThrow FullHttpRequest copy();
  @ViewOf FullHttpRequest duplicate();
  @Owned(viewOf = "this") FullHttpRequest retainedDuplicate();
  @Owned FullHttpRequest replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same FullHttpRequest retain(int increment);
  @Retains @Same FullHttpRequest retain();
  @Same FullHttpRequest touch();
  @Same FullHttpRequest touch(Object hint);
  @Same FullHttpRequest setProtocolVersion(HttpVersion version);
  @Same FullHttpRequest setMethod(HttpMethod method);
  @Same FullHttpRequest setUri(String uri);
}
