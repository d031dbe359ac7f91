package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, Serializable {
  public ConcurrentHashMap() {}
  public ConcurrentHashMap(int number) {}
  public ConcurrentHashMap(int number, float number2) {}
  public ConcurrentHashMap(int number, float number2, int number3) {}
  @ViewOf("map") public ConcurrentHashMap(Map<? extends K, ? extends V> map) {}

  public boolean contains(Object object);
  @ViewOf public Enumeration<V> elements();
  public void forEach(long amount, @CalledNow BiConsumer<? super K, ? super V> biConsumer);
  public <U> void forEach(long amount, @CalledNow BiFunction<? super K, ? super V, ? extends U> biFunction, @CalledNow Consumer<? super U> consumer);
  public void forEachEntry(long amount, Consumer<? super Map.Entry<K, V>> consumer);
  public <U> void forEachEntry(long amount, Function<Map.Entry<K, V>, ? extends U> function, Consumer<? super U> consumer);
  public void forEachKey(long amount, Consumer<? super K> consumer);
  public <U> void forEachKey(long amount, Function<? super K, ? extends U> function, Consumer<? super U> consumer);
  public void forEachValue(long amount, Consumer<? super V> consumer);
  public <U> void forEachValue(long amount, Function<? super V, ? extends U> function, Consumer<? super U> consumer);
  @ViewOf public KeySetView<K, V> keySet();
  public KeySetView<K, V> keySet(V value);
  public Enumeration<K> keys();
  public long mappingCount();
  public static <K> KeySetView<K, Boolean> newKeySet();
  public static <K> KeySetView<K, Boolean> newKeySet(int number);
  public <U> U reduce(long amount, BiFunction<? super K, ? super V, ? extends U> biFunction, BiFunction<? super U, ? super U, ? extends U> biFunction2);
  public Map.Entry<K, V> reduceEntries(long amount, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> biFunction);
  public <U> U reduceEntries(long amount, Function<Map.Entry<K, V>, ? extends U> function, BiFunction<? super U, ? super U, ? extends U> biFunction);
  public double reduceEntriesToDouble(long amount, ToDoubleFunction<Map.Entry<K, V>> toDoubleFunction, double number, DoubleBinaryOperator doubleBinaryOperator);
  public int reduceEntriesToInt(long amount, ToIntFunction<Map.Entry<K, V>> toIntFunction, int number, IntBinaryOperator intBinaryOperator);
  public long reduceEntriesToLong(long amount, ToLongFunction<Map.Entry<K, V>> toLongFunction, long amount2, LongBinaryOperator longBinaryOperator);
  public K reduceKeys(long amount, BiFunction<? super K, ? super K, ? extends K> biFunction);
  public <U> U reduceKeys(long amount, Function<? super K, ? extends U> function, BiFunction<? super U, ? super U, ? extends U> biFunction);
  public double reduceKeysToDouble(long amount, ToDoubleFunction<? super K> toDoubleFunction, double number, DoubleBinaryOperator doubleBinaryOperator);
  public int reduceKeysToInt(long amount, ToIntFunction<? super K> toIntFunction, int number, IntBinaryOperator intBinaryOperator);
  public long reduceKeysToLong(long amount, ToLongFunction<? super K> toLongFunction, long amount2, LongBinaryOperator longBinaryOperator);
  public double reduceToDouble(long amount, ToDoubleBiFunction<? super K, ? super V> toDoubleBiFunction, double number, DoubleBinaryOperator doubleBinaryOperator);
  public int reduceToInt(long amount, ToIntBiFunction<? super K, ? super V> toIntBiFunction, int number, IntBinaryOperator intBinaryOperator);
  public long reduceToLong(long amount, ToLongBiFunction<? super K, ? super V> toLongBiFunction, long amount2, LongBinaryOperator longBinaryOperator);
  public V reduceValues(long amount, BiFunction<? super V, ? super V, ? extends V> biFunction);
  public <U> U reduceValues(long amount, Function<? super V, ? extends U> function, BiFunction<? super U, ? super U, ? extends U> biFunction);
  public double reduceValuesToDouble(long amount, ToDoubleFunction<? super V> toDoubleFunction, double number, DoubleBinaryOperator doubleBinaryOperator);
  public int reduceValuesToInt(long amount, ToIntFunction<? super V> toIntFunction, int number, IntBinaryOperator intBinaryOperator);
  public long reduceValuesToLong(long amount, ToLongFunction<? super V> toLongFunction, long amount2, LongBinaryOperator longBinaryOperator);
  public <U> U search(long amount, BiFunction<? super K, ? super V, ? extends U> biFunction);
  public <U> U searchEntries(long amount, Function<Map.Entry<K, V>, ? extends U> function);
  public <U> U searchKeys(long amount, Function<? super K, ? extends U> function);
  public <U> U searchValues(long amount, Function<? super V, ? extends U> function);

  public static class KeySetView<K, V> implements Set<K>, Serializable {
    public boolean add(K key);
    public V getMappedValue();
    @ViewOf public Iterator<K> iterator();
    @ViewOf public Spliterator<K> spliterator();
  }
}
