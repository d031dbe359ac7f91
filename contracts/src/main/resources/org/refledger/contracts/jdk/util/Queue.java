package java.util;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.When;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;

@NoThrow
public interface Queue<E> extends Collection<E> {
  @ElementOf E element();
  boolean offer(@MovesInto(when = When.TRUE) E element);
  @ElementOf @Nullable E peek();
  @RemovedFrom @Nullable E poll();
  @RemovedFrom E remove();
}
