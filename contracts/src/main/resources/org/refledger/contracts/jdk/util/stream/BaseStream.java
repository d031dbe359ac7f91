package java.util.stream;

import java.util.Iterator;
import java.util.Spliterator;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.ViewOf;

public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
  boolean isParallel();
  @ViewOf Iterator<T> iterator();
  @ViewOf S onClose(@Escapes Runnable task);
  @ViewOf S parallel();
  @ViewOf S sequential();
  Spliterator<T> spliterator();
  @ViewOf S unordered();
}
