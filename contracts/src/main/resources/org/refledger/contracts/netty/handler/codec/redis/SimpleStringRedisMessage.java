package io.netty.handler.codec.redis;

public final class SimpleStringRedisMessage extends AbstractStringRedisMessage {
  public SimpleStringRedisMessage(String content) {}
}
