package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Queue;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, Serializable {
  public ConcurrentLinkedQueue() {}
  @ViewOf("collection") public ConcurrentLinkedQueue(Collection<? extends E> collection) {}
}
