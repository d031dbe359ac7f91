package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface BulkStringRedisContent extends RedisMessage, ByteBufHolder {
  @Owned @MayThrow BulkStringRedisContent copy();
  @ViewOf BulkStringRedisContent duplicate();
  @Owned(viewOf = "this") BulkStringRedisContent retainedDuplicate();
  @Owned BulkStringRedisContent replace(@Consumed ByteBuf content);
  @Retains @Same BulkStringRedisContent retain();
  @Retains(amount = "increment") @Same BulkStringRedisContent retain(int increment);
  @Same BulkStringRedisContent touch();
  @Same BulkStringRedisContent touch(Object hint);
}
