package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Serializable, Cloneable {
  public IdentityHashMap() {}
  public IdentityHashMap(int number) {}
  @ViewOf("map") public IdentityHashMap(Map<? extends K, ? extends V> map) {}
}
