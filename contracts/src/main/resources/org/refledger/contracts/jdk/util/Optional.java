package java.util;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class Optional<T> {
  public static <T> Optional<T> empty();
  @ViewOf public Optional<T> filter(@CalledNow Predicate<? super T> predicate);
  @MayThrow public <U> Optional<U> flatMap(@CalledNow Function<? super T, ? extends Optional<? extends U>> function);
  @ViewOf public T get();
  public void ifPresent(@CalledNow Consumer<? super T> consumer);
  public void ifPresentOrElse(@CalledNow Consumer<? super T> consumer, @CalledNow Runnable task);
  public boolean isEmpty();
  public boolean isPresent();
  @MayThrow public <U> Optional<U> map(@CalledNow Function<? super T, ? extends U> function);
  @ViewOf("value") public static <T> Optional<T> of(T value);
  @ViewOf("value") public static <T> Optional<T> ofNullable(T value);
  public Optional<T> or(@CalledNow Supplier<? extends Optional<? extends T>> supplier);
  @ViewOf @Nullable public T orElse(@Escapes T value);
  @ViewOf @Nullable public T orElseGet(@CalledNow Supplier<? extends T> supplier);
  @ViewOf public T orElseThrow();
  @ViewOf public <X extends Throwable> T orElseThrow(Supplier<? extends X> supplier) throws X;
  public Stream<T> stream();
}
