package io.netty.handler.codec.redis;

public final class FixedRedisMessagePool implements RedisMessagePool {
  public static final FixedRedisMessagePool INSTANCE;

  public SimpleStringRedisMessage getSimpleString(RedisReplyKey key);
  public ErrorRedisMessage getError(RedisErrorKey key);

  public enum RedisReplyKey {
    OK, PONG, QUEUED;
  }

  public enum RedisErrorKey {
    ERR, ERR_IDX, ERR_NOKEY, ERR_SAMEOBJ, ERR_SYNTAX, BUSY, BUSYKEY, EXECABORT, LOADING, MASTERDOWN, MISCONF, NOREPLICAS, NOSCRIPT, OOM, READONLY, WRONGTYPE, NOT_AUTH;
  }
}
