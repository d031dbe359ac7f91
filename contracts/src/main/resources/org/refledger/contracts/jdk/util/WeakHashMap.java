package java.util;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
  public WeakHashMap() {}
  public WeakHashMap(int number) {}
  public WeakHashMap(int number, float number2) {}
  @ViewOf("map") public WeakHashMap(Map<? extends K, ? extends V> map) {}
}
