package java.util;

import java.util.function.Consumer;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface Iterator<E> {
  void forEachRemaining(@CalledNow Consumer<? super E> consumer);
  boolean hasNext();
  @ElementOf E next();
  void remove();
}
