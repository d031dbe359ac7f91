package io.netty.handler.codec.redis;

import io.netty.buffer.ByteBuf;

public interface RedisMessagePool {
  SimpleStringRedisMessage getSimpleString(String content);
  SimpleStringRedisMessage getSimpleString(ByteBuf content);
  ErrorRedisMessage getError(String content);
  ErrorRedisMessage getError(ByteBuf content);
  IntegerRedisMessage getInteger(long value);
  IntegerRedisMessage getInteger(ByteBuf content);
  byte[] getByteBufOfInteger(long value);
}
