package java.util;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class LinkedHashMap<K, V> extends HashMap<K, V> implements Map<K, V> {
  public LinkedHashMap() {}
  public LinkedHashMap(int number) {}
  public LinkedHashMap(int number, float number2) {}
  public LinkedHashMap(int number, float number2, boolean flag) {}
  @ViewOf("map") public LinkedHashMap(Map<? extends K, ? extends V> map) {}
}
