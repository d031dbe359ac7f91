package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import org.refledger.annotations.ViewOf;

public class LinkedBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
  public LinkedBlockingQueue() {}
  public LinkedBlockingQueue(int number) {}
  @ViewOf("collection") public LinkedBlockingQueue(Collection<? extends E> collection) {}
}
