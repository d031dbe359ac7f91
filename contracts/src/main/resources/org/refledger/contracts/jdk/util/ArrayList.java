package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  public ArrayList() {}
  public ArrayList(int number) {}
  @ViewOf("collection") public ArrayList(Collection<? extends E> collection) {}

  public void ensureCapacity(int number);
  public void trimToSize();
}
