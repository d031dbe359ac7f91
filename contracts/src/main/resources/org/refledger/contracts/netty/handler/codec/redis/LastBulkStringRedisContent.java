package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface LastBulkStringRedisContent extends BulkStringRedisContent {
  @Uncounted LastBulkStringRedisContent EMPTY_LAST_CONTENT;

  @Owned @MayThrow LastBulkStringRedisContent copy();
  @ViewOf LastBulkStringRedisContent duplicate();
  @Owned(viewOf = "this") LastBulkStringRedisContent retainedDuplicate();
  @Owned LastBulkStringRedisContent replace(@Consumed ByteBuf content);
  @Retains @Same LastBulkStringRedisContent retain();
  @Retains(amount = "increment") @Same LastBulkStringRedisContent retain(int increment);
  @Same LastBulkStringRedisContent touch();
  @Same LastBulkStringRedisContent touch(Object hint);
}
