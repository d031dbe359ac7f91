package io.netty.handler.codec.redis;

import io.netty.handler.codec.MessageToMessageDecoder;

public final class RedisArrayAggregator extends MessageToMessageDecoder<RedisMessage> {
}
