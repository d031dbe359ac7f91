package java.util.concurrent;

import org.refledger.annotations.MovesInto;

public interface TransferQueue<E> extends BlockingQueue<E> {
  int getWaitingConsumerCount();
  boolean hasWaitingConsumer();
  void transfer(@MovesInto E element) throws InterruptedException;
  boolean tryTransfer(@MovesInto E element);
  boolean tryTransfer(@MovesInto E element, long amount, TimeUnit timeUnit) throws InterruptedException;
}
