package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
  public HashSet() {}
  public HashSet(int number) {}
  public HashSet(int number, float number2) {}
  @ViewOf("collection") public HashSet(Collection<? extends E> collection) {}
}
