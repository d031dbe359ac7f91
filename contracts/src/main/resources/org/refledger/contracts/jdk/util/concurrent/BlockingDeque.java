package java.util.concurrent;

import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.When;
import org.refledger.annotations.RemovedFrom;

public interface BlockingDeque<E> extends BlockingQueue<E>, Deque<E> {
  boolean offerFirst(@MovesInto(when = When.TRUE) E element, long amount, TimeUnit timeUnit) throws InterruptedException;
  boolean offerLast(@MovesInto(when = When.TRUE) E element, long amount, TimeUnit timeUnit) throws InterruptedException;
  @RemovedFrom @Nullable E pollFirst(long amount, TimeUnit timeUnit) throws InterruptedException;
  @RemovedFrom @Nullable E pollLast(long amount, TimeUnit timeUnit) throws InterruptedException;
  void putFirst(@MovesInto E element) throws InterruptedException;
  void putLast(@MovesInto E element) throws InterruptedException;
  @RemovedFrom E takeFirst() throws InterruptedException;
  @RemovedFrom E takeLast() throws InterruptedException;
}
