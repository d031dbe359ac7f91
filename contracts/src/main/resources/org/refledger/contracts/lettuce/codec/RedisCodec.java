// Signatures: io.lettuce:lettuce-core 6.5.0
package io.lettuce.core.codec;

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
