package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FullHttpMessage extends HttpMessage, LastHttpContent {
  @Owned @MayThrow FullHttpMessage copy();
  @ViewOf FullHttpMessage duplicate();
  @Owned(viewOf = "this") FullHttpMessage retainedDuplicate();
  @Owned FullHttpMessage replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same FullHttpMessage retain(int increment);
  @Retains @Same FullHttpMessage retain();
  @Same FullHttpMessage touch();
  @Same FullHttpMessage touch(Object hint);
}
