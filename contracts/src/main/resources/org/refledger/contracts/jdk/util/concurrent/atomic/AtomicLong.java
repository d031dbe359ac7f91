package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.refledger.annotations.NoThrow;

@NoThrow
public class AtomicLong extends Number implements Serializable {
  public AtomicLong() {}
  public AtomicLong(long amount) {}

  public long accumulateAndGet(long amount, LongBinaryOperator longBinaryOperator);
  public long addAndGet(long amount);
  public long compareAndExchange(long amount, long amount2);
  public long compareAndExchangeAcquire(long amount, long amount2);
  public long compareAndExchangeRelease(long amount, long amount2);
  public boolean compareAndSet(long amount, long amount2);
  public long decrementAndGet();
  public double doubleValue();
  public float floatValue();
  public long get();
  public long getAcquire();
  public long getAndAccumulate(long amount, LongBinaryOperator longBinaryOperator);
  public long getAndAdd(long amount);
  public long getAndDecrement();
  public long getAndIncrement();
  public long getAndSet(long amount);
  public long getAndUpdate(LongUnaryOperator longUnaryOperator);
  public long getOpaque();
  public long getPlain();
  public long incrementAndGet();
  public int intValue();
  public void lazySet(long amount);
  public long longValue();
  public void set(long amount);
  public void setOpaque(long amount);
  public void setPlain(long amount);
  public void setRelease(long amount);
  public long updateAndGet(LongUnaryOperator longUnaryOperator);
  public boolean weakCompareAndSet(long amount, long amount2);
  public boolean weakCompareAndSetAcquire(long amount, long amount2);
  public boolean weakCompareAndSetPlain(long amount, long amount2);
  public boolean weakCompareAndSetRelease(long amount, long amount2);
  public boolean weakCompareAndSetVolatile(long amount, long amount2);
}
