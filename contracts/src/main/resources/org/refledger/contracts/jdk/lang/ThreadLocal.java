package java.lang;

import java.util.function.Supplier;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;

@NoThrow
public class ThreadLocal<T> {
  public ThreadLocal() {}

  @Escapes public T get();
  public void remove();
  public void set(@Escapes T value);
  public static <S> ThreadLocal<S> withInitial(@Escapes Supplier<? extends S> supplier);
}
