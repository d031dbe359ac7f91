package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AtomicReferenceFieldUpdater<T, V> {
  protected AtomicReferenceFieldUpdater() {}

  public V accumulateAndGet(T value, @Escapes V value2, @CalledNow BinaryOperator<V> binaryOperator);
  public abstract boolean compareAndSet(T value, @Escapes V value2, V value3);
  public abstract V get(T value);
  public V getAndAccumulate(T value, @Escapes V value2, @CalledNow BinaryOperator<V> binaryOperator);
  public V getAndSet(T value, @Escapes V value2);
  public V getAndUpdate(T value, @CalledNow UnaryOperator<V> unaryOperator);
  public abstract void lazySet(T value, @Escapes V value2);
  public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> type, Class<W> type2, String text);
  public abstract void set(T value, @Escapes V value2);
  public V updateAndGet(T value, @CalledNow UnaryOperator<V> unaryOperator);
  public abstract boolean weakCompareAndSet(T value, @Escapes V value2, V value3);
}
