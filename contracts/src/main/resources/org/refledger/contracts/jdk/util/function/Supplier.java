package java.util.function;

import org.refledger.annotations.MayThrow;

public interface Supplier<T> {
  @MayThrow T get();
}
