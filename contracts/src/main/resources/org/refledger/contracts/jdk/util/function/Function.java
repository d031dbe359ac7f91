package java.util.function;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public interface Function<T, R> {
  <V> Function<T, V> andThen(Function<? super R, ? extends V> function);
  @MayThrow R apply(@Escapes T value);
  <V> Function<V, R> compose(Function<? super V, ? extends T> function);
  static <T> Function<T, T> identity();
}
