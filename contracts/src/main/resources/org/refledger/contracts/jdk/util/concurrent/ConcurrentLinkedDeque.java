package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Deque;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, Serializable {
  public ConcurrentLinkedDeque() {}
  @ViewOf("collection") public ConcurrentLinkedDeque(Collection<? extends E> collection) {}
}
