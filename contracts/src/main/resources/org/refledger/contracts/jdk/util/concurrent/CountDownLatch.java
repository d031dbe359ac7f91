package java.util.concurrent;

import org.refledger.annotations.NoThrow;

@NoThrow
public class CountDownLatch {
  public CountDownLatch(int number) {}

  public void await() throws InterruptedException;
  public boolean await(long amount, TimeUnit timeUnit) throws InterruptedException;
  public void countDown();
  public long getCount();
}
