package java.util.function;

public interface Predicate<T> {
  Predicate<T> and(Predicate<? super T> predicate);
  static <T> Predicate<T> isEqual(Object object);
  Predicate<T> negate();
  static <T> Predicate<T> not(Predicate<? super T> predicate);
  Predicate<T> or(Predicate<? super T> predicate);
  boolean test(T value);
}
