package java.util.concurrent.locks;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;

@NoThrow
public class ReentrantLock implements Lock, Serializable {
  public ReentrantLock() {}
  public ReentrantLock(boolean flag) {}

  public int getHoldCount();
  public int getQueueLength();
  public int getWaitQueueLength(Condition condition);
  public boolean hasQueuedThread(Thread thread);
  public boolean hasQueuedThreads();
  public boolean hasWaiters(Condition condition);
  public boolean isFair();
  public boolean isHeldByCurrentThread();
  public boolean isLocked();
}
