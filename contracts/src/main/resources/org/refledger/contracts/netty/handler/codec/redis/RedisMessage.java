package io.netty.handler.codec.redis;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface RedisMessage {
}
