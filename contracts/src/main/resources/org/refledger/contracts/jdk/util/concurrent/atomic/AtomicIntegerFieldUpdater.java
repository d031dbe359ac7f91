package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AtomicIntegerFieldUpdater<T> {
  protected AtomicIntegerFieldUpdater() {}

  public int accumulateAndGet(T value, int number, IntBinaryOperator intBinaryOperator);
  public int addAndGet(T value, int index);
  public abstract boolean compareAndSet(T value, int number, int number2);
  public int decrementAndGet(T value);
  public abstract int get(T value);
  public int getAndAccumulate(T value, int number, IntBinaryOperator intBinaryOperator);
  public int getAndAdd(T value, int number);
  public int getAndDecrement(T value);
  public int getAndIncrement(T value);
  public int getAndSet(T value, int number);
  public int getAndUpdate(T value, IntUnaryOperator intUnaryOperator);
  public int incrementAndGet(T value);
  public abstract void lazySet(T value, int number);
  public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> type, String text);
  public abstract void set(T value, int index);
  public int updateAndGet(T value, IntUnaryOperator intUnaryOperator);
  public abstract boolean weakCompareAndSet(T value, int number, int number2);
}
