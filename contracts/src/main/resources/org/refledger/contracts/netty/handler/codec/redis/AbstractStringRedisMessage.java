package io.netty.handler.codec.redis;

public abstract class AbstractStringRedisMessage implements RedisMessage {
  public String content();
}
