package java.util.concurrent.atomic;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;

@NoThrow
public class AtomicBoolean implements Serializable {
  public AtomicBoolean() {}
  public AtomicBoolean(boolean flag) {}

  public boolean compareAndExchange(boolean flag, boolean flag2);
  public boolean compareAndExchangeAcquire(boolean flag, boolean flag2);
  public boolean compareAndExchangeRelease(boolean flag, boolean flag2);
  public boolean compareAndSet(boolean flag, boolean flag2);
  public boolean get();
  public boolean getAcquire();
  public boolean getAndSet(boolean flag);
  public boolean getOpaque();
  public boolean getPlain();
  public void lazySet(boolean flag);
  public void set(boolean flag);
  public void setOpaque(boolean flag);
  public void setPlain(boolean flag);
  public void setRelease(boolean flag);
  public boolean weakCompareAndSet(boolean flag, boolean flag2);
  public boolean weakCompareAndSetAcquire(boolean flag, boolean flag2);
  public boolean weakCompareAndSetPlain(boolean flag, boolean flag2);
  public boolean weakCompareAndSetRelease(boolean flag, boolean flag2);
  public boolean weakCompareAndSetVolatile(boolean flag, boolean flag2);
}
