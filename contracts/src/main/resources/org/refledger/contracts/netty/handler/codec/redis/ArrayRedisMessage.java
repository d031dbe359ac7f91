package io.netty.handler.codec.redis;

import io.netty.util.AbstractReferenceCounted;
import java.util.List;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ReleasesElements;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

public class ArrayRedisMessage extends AbstractReferenceCounted implements RedisMessage {
  @Uncounted public static final ArrayRedisMessage NULL_INSTANCE;
  @Uncounted public static final ArrayRedisMessage EMPTY_INSTANCE;

  @Owned public ArrayRedisMessage(@ReleasesElements List<RedisMessage> children) {}

  public List<RedisMessage> children();
  public boolean isNull();
  @Same public ArrayRedisMessage touch(Object hint);
}
