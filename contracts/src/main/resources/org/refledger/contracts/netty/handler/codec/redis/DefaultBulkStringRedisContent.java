package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.ViewOf;

public class DefaultBulkStringRedisContent extends DefaultByteBufHolder implements BulkStringRedisContent {
  @ViewOf("content") public DefaultBulkStringRedisContent(ByteBuf content) {}
}
