package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.MessageAggregator;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public final class RedisBulkStringAggregator extends MessageAggregator<RedisMessage, BulkStringHeaderRedisMessage, BulkStringRedisContent, FullBulkStringRedisMessage> {
  public RedisBulkStringAggregator() {}

  @ViewOf("content") @MayThrow protected FullBulkStringRedisMessage beginAggregation(BulkStringHeaderRedisMessage start, ByteBuf content) throws Exception;
}
