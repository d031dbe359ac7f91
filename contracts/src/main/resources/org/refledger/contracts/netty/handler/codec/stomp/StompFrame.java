package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface StompFrame extends StompHeadersSubframe, LastStompContentSubframe {
  @Owned @MayThrow StompFrame copy();
  @ViewOf StompFrame duplicate();
  @Owned(viewOf = "this") StompFrame retainedDuplicate();
  @Owned StompFrame replace(@Consumed ByteBuf content);
  @Retains @Same StompFrame retain();
  @Retains(amount = "increment") @Same StompFrame retain(int increment);
  @Same StompFrame touch();
  @Same StompFrame touch(Object hint);
}
