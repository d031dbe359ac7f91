package java.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
  protected AbstractSet() {}
}
