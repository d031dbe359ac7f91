package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.ViewOf;

public final class DefaultLastBulkStringRedisContent extends DefaultBulkStringRedisContent implements LastBulkStringRedisContent {
  @ViewOf("content") public DefaultLastBulkStringRedisContent(ByteBuf content) {}
}
