package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import org.refledger.annotations.ViewOf;

public class LinkedBlockingDeque<E> extends AbstractQueue<E> implements BlockingDeque<E>, Serializable {
  public LinkedBlockingDeque() {}
  public LinkedBlockingDeque(int number) {}
  @ViewOf("collection") public LinkedBlockingDeque(Collection<? extends E> collection) {}
}
