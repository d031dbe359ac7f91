package java.lang;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface Iterable<T> {
  void forEach(@CalledNow Consumer<? super T> consumer);
  @ViewOf Iterator<T> iterator();
  @ViewOf Spliterator<T> spliterator();
}
