package java.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
  protected AbstractSequentialList() {}
}
