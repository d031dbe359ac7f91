package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
  public HashMap() {}
  public HashMap(int number) {}
  public HashMap(int number, float number2) {}
  @ViewOf("map") public HashMap(Map<? extends K, ? extends V> map) {}
}
