package java.util;

import java.io.Serializable;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class Vector<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  public Vector() {}
  public Vector(int number) {}
  public Vector(int number, int number2) {}
  @ViewOf("collection") public Vector(Collection<? extends E> collection) {}

  public void addElement(@MovesInto E element);
  public int capacity();
  public void copyInto(Object[] objects);
  @ElementOf public E elementAt(int number);
  @ViewOf public Enumeration<E> elements();
  public void ensureCapacity(int number);
  @ElementOf public E firstElement();
  public int indexOf(Object object, int number);
  public void insertElementAt(@MovesInto E element, int number);
  @ElementOf public E lastElement();
  public int lastIndexOf(Object object, int number);
  public void removeAllElements();
  public boolean removeElement(Object object);
  public void removeElementAt(int number);
  public void setElementAt(@MovesInto E element, int number);
  public void setSize(int number);
  public void trimToSize();
}
