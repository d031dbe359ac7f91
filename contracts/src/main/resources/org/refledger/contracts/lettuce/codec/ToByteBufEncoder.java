// Signatures: io.lettuce:lettuce-core 6.5.0
package io.lettuce.core.codec;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.MayThrow;

public interface ToByteBufEncoder<K, V> {
  @MayThrow
  void encodeKey(K key, ByteBuf target);
  @MayThrow
  void encodeValue(V value, ByteBuf target);
  int estimateSize(Object keyOrValue);
}
