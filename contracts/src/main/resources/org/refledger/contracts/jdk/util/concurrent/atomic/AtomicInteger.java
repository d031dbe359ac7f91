package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.refledger.annotations.NoThrow;

@NoThrow
public class AtomicInteger extends Number implements Serializable {
  public AtomicInteger() {}
  public AtomicInteger(int number) {}

  public int accumulateAndGet(int number, IntBinaryOperator intBinaryOperator);
  public int addAndGet(int index);
  public int compareAndExchange(int number, int number2);
  public int compareAndExchangeAcquire(int number, int number2);
  public int compareAndExchangeRelease(int number, int number2);
  public boolean compareAndSet(int number, int number2);
  public int decrementAndGet();
  public double doubleValue();
  public float floatValue();
  public int get();
  public int getAcquire();
  public int getAndAccumulate(int number, IntBinaryOperator intBinaryOperator);
  public int getAndAdd(int number);
  public int getAndDecrement();
  public int getAndIncrement();
  public int getAndSet(int number);
  public int getAndUpdate(IntUnaryOperator intUnaryOperator);
  public int getOpaque();
  public int getPlain();
  public int incrementAndGet();
  public int intValue();
  public void lazySet(int number);
  public long longValue();
  public void set(int index);
  public void setOpaque(int number);
  public void setPlain(int number);
  public void setRelease(int number);
  public int updateAndGet(IntUnaryOperator intUnaryOperator);
  public boolean weakCompareAndSet(int number, int number2);
  public boolean weakCompareAndSetAcquire(int number, int number2);
  public boolean weakCompareAndSetPlain(int number, int number2);
  public boolean weakCompareAndSetRelease(int number, int number2);
  public boolean weakCompareAndSetVolatile(int number, int number2);
}
