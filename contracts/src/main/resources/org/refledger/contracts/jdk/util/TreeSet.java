package java.util;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class TreeSet<E> extends AbstractSet<E> implements NavigableSet<E>, Cloneable, Serializable {
  public TreeSet() {}
  @ViewOf("collection") public TreeSet(Collection<? extends E> collection) {}
  public TreeSet(Comparator<? super E> comparator) {}
  @ViewOf("sortedSet") public TreeSet(SortedSet<E> sortedSet) {}
}
