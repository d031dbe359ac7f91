package java.util;

import org.refledger.annotations.ElementOf;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface ListIterator<E> extends Iterator<E> {
  void add(@MovesInto E element);
  boolean hasPrevious();
  int nextIndex();
  @ElementOf E previous();
  int previousIndex();
  void set(@MovesInto E element);
}
