package java.util.function;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public interface Consumer<T> {
  @MayThrow void accept(@Escapes T value);
  Consumer<T> andThen(Consumer<? super T> consumer);
}
