package io.netty.util.collection;

import java.util.Map;
import org.refledger.annotations.NoThrow;

public interface IntObjectMap<V> extends Map<Integer, V> {
  @NoThrow Iterable<PrimitiveEntry<V>> entries();
  @NoThrow boolean containsKey(int key);

  interface PrimitiveEntry<V> {
    @NoThrow int key();
    @NoThrow V value();
  }
}
