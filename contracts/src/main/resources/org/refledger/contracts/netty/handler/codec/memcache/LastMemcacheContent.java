package io.netty.handler.codec.memcache;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface LastMemcacheContent extends MemcacheContent {
  @Uncounted LastMemcacheContent EMPTY_LAST_CONTENT;

  @Owned @MayThrow LastMemcacheContent copy();
  @ViewOf LastMemcacheContent duplicate();
  @Owned(viewOf = "this") LastMemcacheContent retainedDuplicate();
  @Owned LastMemcacheContent replace(@Consumed ByteBuf content);
  @Retains(amount = "increment") @Same LastMemcacheContent retain(int increment);
  @Retains @Same LastMemcacheContent retain();
  @Same LastMemcacheContent touch();
  @Same LastMemcacheContent touch(Object hint);
}
