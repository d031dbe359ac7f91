package io.netty.handler.codec.stomp;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface LastStompContentSubframe extends StompContentSubframe {
  @Uncounted LastStompContentSubframe EMPTY_LAST_CONTENT;

  @Owned @MayThrow LastStompContentSubframe copy();
  @ViewOf LastStompContentSubframe duplicate();
  @Owned(viewOf = "this") LastStompContentSubframe retainedDuplicate();
  @Owned LastStompContentSubframe replace(@Consumed ByteBuf content);
  @Retains @Same LastStompContentSubframe retain();
  @Retains(amount = "increment") @Same LastStompContentSubframe retain(int increment);
  @Same LastStompContentSubframe touch();
  @Same LastStompContentSubframe touch(Object hint);
}
