package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class ConcurrentSkipListMap<K, V> extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V>, Cloneable, Serializable {
  public ConcurrentSkipListMap() {}
  public ConcurrentSkipListMap(Comparator<? super K> comparator) {}
  @ViewOf("map") public ConcurrentSkipListMap(Map<? extends K, ? extends V> map) {}
  public ConcurrentSkipListMap(SortedMap<K, ? extends V> sortedMap) {}
}
