package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface LastHttpContent extends HttpContent {
  @Uncounted LastHttpContent EMPTY_LAST_CONTENT;

  @Uncounted HttpHeaders trailingHeaders();
  @Owned @MayThrow LastHttpContent copy();
  @ViewOf LastHttpContent duplicate();
  @Owned(viewOf = "this") LastHttpContent retainedDuplicate();
  @Owned LastHttpContent replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same LastHttpContent retain(int increment);
  @Retains @Same LastHttpContent retain();
  @Same LastHttpContent touch();
  @Same LastHttpContent touch(Object hint);
}
