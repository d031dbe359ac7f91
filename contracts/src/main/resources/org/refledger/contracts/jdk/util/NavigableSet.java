package java.util;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface NavigableSet<E> extends SortedSet<E> {
  @ElementOf @Nullable E ceiling(E element);
  @ViewOf Iterator<E> descendingIterator();
  @ViewOf NavigableSet<E> descendingSet();
  @ElementOf @Nullable E floor(E element);
  @ViewOf NavigableSet<E> headSet(E element, boolean flag);
  @ElementOf @Nullable E higher(E element);
  @ElementOf @Nullable E lower(E element);
  @RemovedFrom @Nullable E pollFirst();
  @RemovedFrom @Nullable E pollLast();
  @ViewOf NavigableSet<E> subSet(E element, boolean flag, E element2, boolean flag2);
  @ViewOf NavigableSet<E> tailSet(E element, boolean flag);
}
