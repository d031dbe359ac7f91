package io.netty.handler.codec.redis;

import io.netty.handler.codec.MessageToMessageEncoder;

public class RedisEncoder extends MessageToMessageEncoder<RedisMessage> {
  public RedisEncoder() {}
  public RedisEncoder(RedisMessagePool messagePool) {}
}
