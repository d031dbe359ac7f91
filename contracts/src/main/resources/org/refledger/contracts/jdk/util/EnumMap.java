package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
  public EnumMap(Class<K> type) {}
  public EnumMap(EnumMap<K, ? extends V> enumMap) {}
  @ViewOf("map") public EnumMap(Map<K, ? extends V> map) {}
}
