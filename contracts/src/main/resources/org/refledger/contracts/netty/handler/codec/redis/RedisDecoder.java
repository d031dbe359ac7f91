package io.netty.handler.codec.redis;

import io.netty.handler.codec.ByteToMessageDecoder;

public final class RedisDecoder extends ByteToMessageDecoder {
  public RedisDecoder() {}
  public RedisDecoder(boolean decodeInlineCommands) {}
  public RedisDecoder(int maxInlineMessageLength, RedisMessagePool messagePool) {}
  public RedisDecoder(int maxInlineMessageLength, RedisMessagePool messagePool, boolean decodeInlineCommands) {}
}
