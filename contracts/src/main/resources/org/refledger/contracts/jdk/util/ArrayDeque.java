package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
  public ArrayDeque() {}
  public ArrayDeque(int number) {}
  @ViewOf("collection") public ArrayDeque(Collection<? extends E> collection) {}
}
