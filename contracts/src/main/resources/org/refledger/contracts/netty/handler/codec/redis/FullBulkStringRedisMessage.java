package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public class FullBulkStringRedisMessage extends DefaultByteBufHolder implements LastBulkStringRedisContent {
  @Uncounted public static final FullBulkStringRedisMessage NULL_INSTANCE;
  @Uncounted public static final FullBulkStringRedisMessage EMPTY_INSTANCE;

  @ViewOf("content") public FullBulkStringRedisMessage(ByteBuf content) {}

  public boolean isNull();
  @Owned @MayThrow public FullBulkStringRedisMessage copy();
  @ViewOf public FullBulkStringRedisMessage duplicate();
  @Owned(viewOf = "this") public FullBulkStringRedisMessage retainedDuplicate();
  @Owned public FullBulkStringRedisMessage replace(@Consumed ByteBuf content);
  @Retains @Same public FullBulkStringRedisMessage retain();
  @Retains(amount = "increment") @Same public FullBulkStringRedisMessage retain(int increment);
  @Same public FullBulkStringRedisMessage touch();
  @Same public FullBulkStringRedisMessage touch(Object hint);
}
