package java.util;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.When;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface Deque<E> extends Queue<E> {
  void addFirst(@MovesInto E element);
  void addLast(@MovesInto E element);
  @ViewOf Iterator<E> descendingIterator();
  @ElementOf E getFirst();
  @ElementOf E getLast();
  boolean offerFirst(@MovesInto(when = When.TRUE) E element);
  boolean offerLast(@MovesInto(when = When.TRUE) E element);
  @ElementOf @Nullable E peekFirst();
  @ElementOf @Nullable E peekLast();
  @RemovedFrom @Nullable E pollFirst();
  @RemovedFrom @Nullable E pollLast();
  @RemovedFrom E pop();
  void push(@MovesInto E element);
  @RemovedFrom E removeFirst();
  boolean removeFirstOccurrence(Object object);
  @RemovedFrom E removeLast();
  boolean removeLastOccurrence(Object object);
}
