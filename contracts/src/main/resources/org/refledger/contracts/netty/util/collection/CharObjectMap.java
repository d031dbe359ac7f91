package io.netty.util.collection;

import java.util.Map;
import org.refledger.annotations.NoThrow;

public interface CharObjectMap<V> extends Map<Character, V> {
  @NoThrow Iterable<PrimitiveEntry<V>> entries();
  @NoThrow boolean containsKey(char key);

  interface PrimitiveEntry<V> {
    @NoThrow char key();
    @NoThrow V value();
  }
}
