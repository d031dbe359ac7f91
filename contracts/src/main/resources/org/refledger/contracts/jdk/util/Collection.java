package java.util;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface Collection<E> extends Iterable<E> {
  boolean add(@MovesInto E element);
  boolean addAll(@Escapes Collection<? extends E> collection);
  void clear();
  boolean contains(Object object);
  boolean containsAll(Collection<?> collection);
  boolean isEmpty();
  @ViewOf Iterator<E> iterator();
  @ViewOf Stream<E> parallelStream();
  boolean remove(Object object);
  boolean removeAll(Collection<?> collection);
  boolean removeIf(@CalledNow Predicate<? super E> predicate);
  boolean retainAll(Collection<?> collection);
  int size();
  @ViewOf Spliterator<E> spliterator();
  @ViewOf Stream<E> stream();
  Object[] toArray();
  <T> T[] toArray(T[] values);
  <T> T[] toArray(IntFunction<T[]> intFunction);
}
