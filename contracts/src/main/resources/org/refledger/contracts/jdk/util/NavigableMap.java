package java.util;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface NavigableMap<K, V> extends SortedMap<K, V> {
  @ElementOf @Nullable Map.Entry<K, V> ceilingEntry(K key);
  @ElementOf @Nullable K ceilingKey(K key);
  @ViewOf NavigableSet<K> descendingKeySet();
  @ViewOf NavigableMap<K, V> descendingMap();
  @ElementOf @Nullable Map.Entry<K, V> firstEntry();
  @ElementOf @Nullable Map.Entry<K, V> floorEntry(K key);
  @ElementOf @Nullable K floorKey(K key);
  @ViewOf NavigableMap<K, V> headMap(K key, boolean flag);
  @ElementOf @Nullable Map.Entry<K, V> higherEntry(K key);
  @ElementOf @Nullable K higherKey(K key);
  @ElementOf @Nullable Map.Entry<K, V> lastEntry();
  @ElementOf @Nullable Map.Entry<K, V> lowerEntry(K key);
  @ElementOf @Nullable K lowerKey(K key);
  @ViewOf NavigableSet<K> navigableKeySet();
  @RemovedFrom @Nullable Map.Entry<K, V> pollFirstEntry();
  @RemovedFrom @Nullable Map.Entry<K, V> pollLastEntry();
  @ViewOf NavigableMap<K, V> subMap(K key, boolean flag, K key2, boolean flag2);
  @ViewOf NavigableMap<K, V> tailMap(K key, boolean flag);
}
