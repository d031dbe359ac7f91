package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
  public PriorityQueue() {}
  public PriorityQueue(int number) {}
  public PriorityQueue(int number, Comparator<? super E> comparator) {}
  @ViewOf("collection") public PriorityQueue(Collection<? extends E> collection) {}
  public PriorityQueue(Comparator<? super E> comparator) {}
  public PriorityQueue(PriorityQueue<? extends E> priorityQueue) {}
  @ViewOf("sortedSet") public PriorityQueue(SortedSet<? extends E> sortedSet) {}

  public Comparator<? super E> comparator();
}
