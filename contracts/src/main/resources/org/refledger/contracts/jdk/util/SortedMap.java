package java.util;

import org.refledger.annotations.ElementOf;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface SortedMap<K, V> extends Map<K, V> {
  Comparator<? super K> comparator();
  @ViewOf Set<Map.Entry<K, V>> entrySet();
  @ElementOf K firstKey();
  @ViewOf SortedMap<K, V> headMap(K key);
  @ElementOf K lastKey();
  @ViewOf SortedMap<K, V> subMap(K key, K key2);
  @ViewOf SortedMap<K, V> tailMap(K key);
}
