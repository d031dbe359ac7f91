package java.util;

import java.util.function.UnaryOperator;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MovesInto;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RemovedFrom;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface List<E> extends Collection<E> {
  void add(int index, @MovesInto E element);
  boolean addAll(int index, @Escapes Collection<? extends E> collection);
  static <E> List<E> copyOf(Collection<? extends E> collection);
  @ElementOf E get(int index);
  int indexOf(Object object);
  int lastIndexOf(Object object);
  @ViewOf ListIterator<E> listIterator();
  @ViewOf ListIterator<E> listIterator(int number);
  static <E> List<E> of();
  static <E> List<E> of(@Escapes E element);
  static <E> List<E> of(@Escapes E... values);
  static <E> List<E> of(@Escapes E element, @Escapes E element2);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7, @Escapes E element8);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7, @Escapes E element8, @Escapes E element9);
  static <E> List<E> of(@Escapes E element, @Escapes E element2, @Escapes E element3, @Escapes E element4, @Escapes E element5, @Escapes E element6, @Escapes E element7, @Escapes E element8, @Escapes E element9, @Escapes E element10);
  @RemovedFrom E remove(int index);
  void replaceAll(@CalledNow UnaryOperator<E> unaryOperator);
  @RemovedFrom E set(int index, @MovesInto E element);
  void sort(Comparator<? super E> comparator);
  @ViewOf List<E> subList(int number, int number2);
}
