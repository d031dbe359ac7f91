package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface Lock {
  void lock();
  void lockInterruptibly() throws InterruptedException;
  Condition newCondition();
  boolean tryLock();
  boolean tryLock(long amount, TimeUnit timeUnit) throws InterruptedException;
  void unlock();
}
