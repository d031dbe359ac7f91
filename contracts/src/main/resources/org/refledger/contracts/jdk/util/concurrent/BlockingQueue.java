package java.util.concurrent;

import java.util.Collection;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.When;
import org.refledger.annotations.RemovedFrom;

public interface BlockingQueue<E> extends Queue<E> {
  @MayThrow("java.lang.IllegalStateException") boolean add(@MovesInto E element);
  int drainTo(@Escapes Collection<? super E> collection);
  int drainTo(@Escapes Collection<? super E> collection, int number);
  boolean offer(@MovesInto(when = When.TRUE) E element, long amount, TimeUnit timeUnit) throws InterruptedException;
  @RemovedFrom @Nullable E poll(long amount, TimeUnit timeUnit) throws InterruptedException;
  void put(@MovesInto E element) throws InterruptedException;
  int remainingCapacity();
  @RemovedFrom E take() throws InterruptedException;
}
