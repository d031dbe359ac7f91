package java.util.concurrent;

import java.util.NavigableMap;
import java.util.NavigableSet;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface ConcurrentNavigableMap<K, V> extends ConcurrentMap<K, V>, NavigableMap<K, V> {
  @ViewOf ConcurrentNavigableMap<K, V> descendingMap();
  @ViewOf ConcurrentNavigableMap<K, V> headMap(K key);
  @ViewOf ConcurrentNavigableMap<K, V> headMap(K key, boolean flag);
  @ViewOf NavigableSet<K> keySet();
  @ViewOf ConcurrentNavigableMap<K, V> subMap(K key, K key2);
  @ViewOf ConcurrentNavigableMap<K, V> subMap(K key, boolean flag, K key2, boolean flag2);
  @ViewOf ConcurrentNavigableMap<K, V> tailMap(K key);
  @ViewOf ConcurrentNavigableMap<K, V> tailMap(K key, boolean flag);
}
