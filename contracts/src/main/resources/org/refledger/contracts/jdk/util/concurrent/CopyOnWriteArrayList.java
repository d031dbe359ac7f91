package java.util.concurrent;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class CopyOnWriteArrayList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  public CopyOnWriteArrayList() {}
  public CopyOnWriteArrayList(E[] values) {}
  @ViewOf("collection") public CopyOnWriteArrayList(Collection<? extends E> collection) {}

  public int addAllAbsent(Collection<? extends E> collection);
  public boolean addIfAbsent(@MovesInto E element);
  public int indexOf(E element, int number);
  public int lastIndexOf(E element, int number);
}
