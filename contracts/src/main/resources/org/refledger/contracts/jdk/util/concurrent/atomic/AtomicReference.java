package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;

@NoThrow
public class AtomicReference<V> implements Serializable {
  public AtomicReference() {}
  public AtomicReference(@Escapes V value) {}

  public V accumulateAndGet(@Escapes V value, @CalledNow BinaryOperator<V> binaryOperator);
  @ElementOf public V compareAndExchange(V value, @Escapes V value2);
  @ElementOf public V compareAndExchangeAcquire(V value, @Escapes V value2);
  @ElementOf public V compareAndExchangeRelease(V value, @Escapes V value2);
  public boolean compareAndSet(V value, @Escapes V value2);
  @ElementOf @Nullable public V get();
  @ElementOf @Nullable public V getAcquire();
  public V getAndAccumulate(@Escapes V value, @CalledNow BinaryOperator<V> binaryOperator);
  @RemovedFrom @Nullable public V getAndSet(@Escapes V value);
  public V getAndUpdate(@CalledNow UnaryOperator<V> unaryOperator);
  @ElementOf @Nullable public V getOpaque();
  @ElementOf @Nullable public V getPlain();
  public void lazySet(@Escapes V value);
  public void set(@Escapes V value);
  public void setOpaque(@Escapes V value);
  public void setPlain(@Escapes V value);
  public void setRelease(@Escapes V value);
  public V updateAndGet(@CalledNow UnaryOperator<V> unaryOperator);
  public boolean weakCompareAndSet(V value, @Escapes V value2);
  public boolean weakCompareAndSetAcquire(V value, @Escapes V value2);
  public boolean weakCompareAndSetPlain(V value, @Escapes V value2);
  public boolean weakCompareAndSetRelease(V value, @Escapes V value2);
  public boolean weakCompareAndSetVolatile(V value, @Escapes V value2);
}
