// Signatures: biz.paluch.redis:lettuce 4.5.0
package com.lambdaworks.redis.codec;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.MayThrow;

public interface ToByteBufEncoder<K, V> {
  @MayThrow
  void encodeKey(K key, ByteBuf target);
  @MayThrow
  void encodeValue(V value, ByteBuf target);
  int estimateSize(Object keyOrValue);
}
