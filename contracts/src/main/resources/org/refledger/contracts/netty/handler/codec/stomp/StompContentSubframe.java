package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface StompContentSubframe extends ByteBufHolder, StompSubframe {
  @Owned @MayThrow StompContentSubframe copy();
  @ViewOf StompContentSubframe duplicate();
  @Owned(viewOf = "this") StompContentSubframe retainedDuplicate();
  @Owned StompContentSubframe replace(@Consumed ByteBuf content);
  @Retains @Same StompContentSubframe retain();
  @Retains(amount = "increment") @Same StompContentSubframe retain(int increment);
  @Same StompContentSubframe touch();
  @Same StompContentSubframe touch(Object hint);
}
