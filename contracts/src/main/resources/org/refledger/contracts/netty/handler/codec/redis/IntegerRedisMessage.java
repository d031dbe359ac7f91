package io.netty.handler.codec.redis;

public final class IntegerRedisMessage implements RedisMessage {
  public IntegerRedisMessage(long value) {}

  public long value();
}
