package java.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AbstractCollection<E> implements Collection<E> {
  protected AbstractCollection() {}
}
