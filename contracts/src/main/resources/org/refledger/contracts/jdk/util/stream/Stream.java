package java.util.stream;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.ViewOf;

public interface Stream<T> extends BaseStream<T, Stream<T>> {
  boolean allMatch(@CalledNow Predicate<? super T> predicate);
  boolean anyMatch(@CalledNow Predicate<? super T> predicate);
  static <T> Builder<T> builder();
  <R, A> R collect(Collector<? super T, A, R> collector);
  <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> biConsumer, BiConsumer<R, R> biConsumer2);
  static <T> Stream<T> concat(@Escapes Stream<? extends T> stream, @Escapes Stream<? extends T> stream2);
  long count();
  @ViewOf Stream<T> distinct();
  @ViewOf Stream<T> dropWhile(@Escapes Predicate<? super T> predicate);
  static <T> Stream<T> empty();
  @ViewOf Stream<T> filter(@Escapes Predicate<? super T> predicate);
  Optional<T> findAny();
  Optional<T> findFirst();
  <R> Stream<R> flatMap(@Escapes Function<? super T, ? extends Stream<? extends R>> function);
  DoubleStream flatMapToDouble(@Escapes Function<? super T, ? extends DoubleStream> function);
  IntStream flatMapToInt(@Escapes Function<? super T, ? extends IntStream> function);
  LongStream flatMapToLong(@Escapes Function<? super T, ? extends LongStream> function);
  void forEach(@CalledNow Consumer<? super T> consumer);
  void forEachOrdered(@CalledNow Consumer<? super T> consumer);
  static <T> Stream<T> generate(Supplier<? extends T> supplier);
  static <T> Stream<T> iterate(@Escapes T value, UnaryOperator<T> unaryOperator);
  static <T> Stream<T> iterate(@Escapes T value, Predicate<? super T> predicate, UnaryOperator<T> unaryOperator);
  @ViewOf Stream<T> limit(long amount);
  <R> Stream<R> map(@Escapes Function<? super T, ? extends R> function);
  <R> Stream<R> mapMulti(@Escapes BiConsumer<? super T, ? super Consumer<R>> biConsumer);
  DoubleStream mapMultiToDouble(@Escapes BiConsumer<? super T, ? super DoubleConsumer> biConsumer);
  IntStream mapMultiToInt(@Escapes BiConsumer<? super T, ? super IntConsumer> biConsumer);
  LongStream mapMultiToLong(@Escapes BiConsumer<? super T, ? super LongConsumer> biConsumer);
  DoubleStream mapToDouble(@Escapes ToDoubleFunction<? super T> toDoubleFunction);
  IntStream mapToInt(@Escapes ToIntFunction<? super T> toIntFunction);
  LongStream mapToLong(@Escapes ToLongFunction<? super T> toLongFunction);
  Optional<T> max(Comparator<? super T> comparator);
  Optional<T> min(Comparator<? super T> comparator);
  boolean noneMatch(@CalledNow Predicate<? super T> predicate);
  static <T> Stream<T> of(@Escapes T value);
  static <T> Stream<T> of(@Escapes T... values);
  static <T> Stream<T> ofNullable(@Escapes T value);
  @ViewOf Stream<T> peek(@Escapes Consumer<? super T> consumer);
  Optional<T> reduce(BinaryOperator<T> binaryOperator);
  T reduce(T value, BinaryOperator<T> binaryOperator);
  <U> U reduce(U value, BiFunction<U, ? super T, U> biFunction, BinaryOperator<U> binaryOperator);
  @ViewOf Stream<T> skip(long amount);
  @ViewOf Stream<T> sorted();
  @ViewOf Stream<T> sorted(@Escapes Comparator<? super T> comparator);
  @ViewOf Stream<T> takeWhile(@Escapes Predicate<? super T> predicate);
  Object[] toArray();
  <A> A[] toArray(IntFunction<A[]> intFunction);
  @ViewOf List<T> toList();

  public static interface Builder<T> extends Consumer<T> {
    Builder<T> add(T value);
    Stream<T> build();
  }
}
