package java.util.function;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public interface BiFunction<T, U, R> {
  <V> BiFunction<T, U, V> andThen(Function<? super R, ? extends V> function);
  @MayThrow R apply(@Escapes T value, @Escapes U value2);
}
