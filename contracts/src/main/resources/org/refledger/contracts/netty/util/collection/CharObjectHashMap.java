package io.netty.util.collection;

import org.refledger.annotations.NoThrow;

public class CharObjectHashMap<V> implements CharObjectMap<V> {
  @NoThrow public Iterable<PrimitiveEntry<V>> entries();
  @NoThrow public boolean containsKey(char key);
}
