package java.util;

import java.io.Serializable;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public abstract class AbstractMap<K, V> implements Map<K, V> {
  protected AbstractMap() {}

  @ViewOf public abstract Set<Map.Entry<K, V>> entrySet();

  public static class SimpleEntry<K, V> implements Map.Entry<K, V>, Serializable {
    public SimpleEntry(@Escapes K key, @Escapes V value) {}
    public SimpleEntry(Map.Entry<? extends K, ? extends V> entry) {}
  }

  public static class SimpleImmutableEntry<K, V> implements Map.Entry<K, V>, Serializable {
    public SimpleImmutableEntry(@Escapes K key, @Escapes V value) {}
    public SimpleImmutableEntry(Map.Entry<? extends K, ? extends V> entry) {}
  }
}
