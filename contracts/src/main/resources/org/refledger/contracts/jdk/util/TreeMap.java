package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Cloneable, Serializable {
  public TreeMap() {}
  public TreeMap(Comparator<? super K> comparator) {}
  @ViewOf("map") public TreeMap(Map<? extends K, ? extends V> map) {}
  public TreeMap(SortedMap<K, ? extends V> sortedMap) {}
}
