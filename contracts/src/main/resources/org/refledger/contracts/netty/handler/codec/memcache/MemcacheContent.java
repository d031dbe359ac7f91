package io.netty.handler.codec.memcache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface MemcacheContent extends MemcacheObject, ByteBufHolder {
  @Owned @MayThrow MemcacheContent copy();
  @ViewOf MemcacheContent duplicate();
  @Owned(viewOf = "this") MemcacheContent retainedDuplicate();
  @Owned MemcacheContent replace(@Consumed ByteBuf content);
  @Retains @Same MemcacheContent retain();
  @Retains(amount = "increment") @Same MemcacheContent retain(int increment);
  @Same MemcacheContent touch();
  @Same MemcacheContent touch(Object hint);
}
