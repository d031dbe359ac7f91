package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface HttpContent extends HttpObject, ByteBufHolder {
  @Owned @MayThrow HttpContent copy();
  @ViewOf HttpContent duplicate();
  @Owned(viewOf = "this") HttpContent retainedDuplicate();
  @Owned HttpContent replace(@Consumed ByteBuf content);
  @Retains @Same HttpContent retain();
  @Retains(amount = "increment") @Same HttpContent retain(int increment);
  @Same HttpContent touch();
  @Same HttpContent touch(Object hint);
}
