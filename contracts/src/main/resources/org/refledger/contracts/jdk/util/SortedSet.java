package java.util;

import org.refledger.annotations.ElementOf;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface SortedSet<E> extends Set<E> {
  Comparator<? super E> comparator();
  @ElementOf E first();
  @ViewOf SortedSet<E> headSet(E element);
  @ElementOf E last();
  @ViewOf SortedSet<E> subSet(E element, E element2);
  @ViewOf SortedSet<E> tailSet(E element);
}
