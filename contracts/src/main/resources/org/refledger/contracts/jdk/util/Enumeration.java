package java.util;

import org.refledger.annotations.ElementOf;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface Enumeration<E> {
  @ViewOf Iterator<E> asIterator();
  boolean hasMoreElements();
  @ElementOf E nextElement();
}
