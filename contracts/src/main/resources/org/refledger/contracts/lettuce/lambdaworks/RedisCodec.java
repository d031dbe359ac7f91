// Signatures: biz.paluch.redis:lettuce 4.5.0
package com.lambdaworks.redis.codec;

import java.nio.ByteBuffer;
import org.refledger.annotations.MayThrow;

public interface RedisCodec<K, V> {
  @MayThrow
  K decodeKey(ByteBuffer bytes);
  @MayThrow
  V decodeValue(ByteBuffer bytes);
  @MayThrow
  ByteBuffer encodeKey(K key);
  @MayThrow
  ByteBuffer encodeValue(V value);
}
