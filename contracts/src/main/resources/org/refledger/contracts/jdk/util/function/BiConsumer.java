package java.util.function;

import org.refledger.annotations.MayThrow;

public interface BiConsumer<T, U> {
  @MayThrow void accept(T value, U value2);
  BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> biConsumer);
}
