package java.util;

import org.refledger.annotations.ElementOf;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;
import org.refledger.annotations.Same;

@NoThrow
public class Stack<E> extends Vector<E> {
  public Stack() {}

  public boolean empty();
  @ElementOf public E peek();
  @RemovedFrom public E pop();
  @Same("element") public E push(@MovesInto E element);
  public int search(Object object);
}
