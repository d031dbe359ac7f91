package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Comparator;
import org.refledger.annotations.ViewOf;

public class PriorityBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
  public PriorityBlockingQueue() {}
  public PriorityBlockingQueue(int number) {}
  public PriorityBlockingQueue(int number, Comparator<? super E> comparator) {}
  @ViewOf("collection") public PriorityBlockingQueue(Collection<? extends E> collection) {}

  public Comparator<? super E> comparator();
}
