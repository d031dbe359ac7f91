package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface Map<K, V> {
  void clear();
  @ElementOf @Nullable V compute(@MovesInto K key, @CalledNow BiFunction<? super K, ? super V, ? extends V> biFunction);
  @ElementOf @Nullable V computeIfAbsent(@MovesInto K key, @CalledNow Function<? super K, ? extends V> function);
  @ElementOf @Nullable V computeIfPresent(@MovesInto K key, @CalledNow BiFunction<? super K, ? super V, ? extends V> biFunction);
  boolean containsKey(Object object);
  boolean containsValue(Object object);
  static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map);
  static <K, V> Entry<K, V> entry(@Escapes K key, @Escapes V value);
  @ViewOf Set<Entry<K, V>> entrySet();
  void forEach(@CalledNow BiConsumer<? super K, ? super V> biConsumer);
  @ElementOf @Nullable V get(Object object);
  @ElementOf V getOrDefault(Object object, @Escapes V value);
  boolean isEmpty();
  @ViewOf Set<K> keySet();
  @ElementOf @Nullable V merge(@MovesInto K key, @Escapes V value, @CalledNow BiFunction<? super V, ? super V, ? extends V> biFunction);
  static <K, V> Map<K, V> of();
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4, @Escapes K key5, @Escapes V value5);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4, @Escapes K key5, @Escapes V value5, @Escapes K key6, @Escapes V value6);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4, @Escapes K key5, @Escapes V value5, @Escapes K key6, @Escapes V value6, @Escapes K key7, @Escapes V value7);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4, @Escapes K key5, @Escapes V value5, @Escapes K key6, @Escapes V value6, @Escapes K key7, @Escapes V value7, @Escapes K key8, @Escapes V value8);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4, @Escapes K key5, @Escapes V value5, @Escapes K key6, @Escapes V value6, @Escapes K key7, @Escapes V value7, @Escapes K key8, @Escapes V value8, @Escapes K key9, @Escapes V value9);
  static <K, V> Map<K, V> of(@Escapes K key, @Escapes V value, @Escapes K key2, @Escapes V value2, @Escapes K key3, @Escapes V value3, @Escapes K key4, @Escapes V value4, @Escapes K key5, @Escapes V value5, @Escapes K key6, @Escapes V value6, @Escapes K key7, @Escapes V value7, @Escapes K key8, @Escapes V value8, @Escapes K key9, @Escapes V value9, @Escapes K key10, @Escapes V value10);
  static <K, V> Map<K, V> ofEntries(@Escapes Entry<? extends K, ? extends V>... values);
  @RemovedFrom @Nullable V put(@MovesInto K key, @MovesInto V value);
  void putAll(@Escapes Map<? extends K, ? extends V> map);
  @ElementOf @Nullable V putIfAbsent(@MovesInto K key, @Escapes V value);
  @RemovedFrom @Nullable V remove(Object object);
  boolean remove(Object object, Object object2);
  @RemovedFrom @Nullable V replace(K key, @Escapes V value);
  boolean replace(K key, V value, @Escapes V value2);
  void replaceAll(@CalledNow BiFunction<? super K, ? super V, ? extends V> biFunction);
  int size();
  @ViewOf Collection<V> values();

  public static interface Entry<K, V> {
    static <K extends Comparable<? super K>, V> Comparator<Entry<K, V>> comparingByKey();
    static <K, V> Comparator<Entry<K, V>> comparingByKey(Comparator<? super K> comparator);
    static <K, V extends Comparable<? super V>> Comparator<Entry<K, V>> comparingByValue();
    static <K, V> Comparator<Entry<K, V>> comparingByValue(Comparator<? super V> comparator);
    static <K, V> Entry<K, V> copyOf(Entry<? extends K, ? extends V> entry);
    @ElementOf K getKey();
    @ElementOf V getValue();
    @RemovedFrom V setValue(@MovesInto V value);
  }
}
