package java.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
  protected AbstractList() {}
}
