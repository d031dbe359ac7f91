package java.util.function;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public interface BiConsumer<T, U> {
  @MayThrow void accept(@Escapes T value, @Escapes U value2);
  BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> biConsumer);
}
