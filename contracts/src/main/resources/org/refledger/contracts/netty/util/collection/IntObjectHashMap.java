package io.netty.util.collection;

import org.refledger.annotations.NoThrow;

public class IntObjectHashMap<V> implements IntObjectMap<V> {
  @NoThrow public Iterable<PrimitiveEntry<V>> entries();
  @NoThrow public boolean containsKey(int key);
}
