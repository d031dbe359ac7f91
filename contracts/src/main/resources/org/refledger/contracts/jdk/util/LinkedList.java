package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
  public LinkedList() {}
  @ViewOf("collection") public LinkedList(Collection<? extends E> collection) {}
}
