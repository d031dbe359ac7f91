package java.util;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface Set<E> extends Collection<E> {
  static <E> Set<E> copyOf(Collection<? extends E> collection);
  static <E> Set<E> of();
  static <E> Set<E> of(@Escapes E element);
  static <E> Set<E> of(@Escapes E... values);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7, @Escapes E element8);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7, @Escapes E element8, @Escapes E element9);
  static <E> Set<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7, @Escapes E element8, @Escapes E element9, @Escapes E element10);
}
