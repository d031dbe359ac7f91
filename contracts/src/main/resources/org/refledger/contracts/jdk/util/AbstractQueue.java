package java.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
  protected AbstractQueue() {}
}
