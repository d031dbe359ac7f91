package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class LinkedHashSet<E> extends HashSet<E> implements Set<E>, Cloneable, Serializable {
  public LinkedHashSet() {}
  public LinkedHashSet(int number) {}
  public LinkedHashSet(int number, float number2) {}
  @ViewOf("collection") public LinkedHashSet(Collection<? extends E> collection) {}
}
