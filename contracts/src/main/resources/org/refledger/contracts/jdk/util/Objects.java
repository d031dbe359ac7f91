package java.util;

import java.util.function.Supplier;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ReturnsOnlyIf;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

public class Objects {
  public static int checkFromIndexSize(int number, int number2, int number3);
  public static long checkFromIndexSize(long amount, long amount2, long amount3);
  public static int checkFromToIndex(int number, int number2, int number3);
  public static long checkFromToIndex(long amount, long amount2, long amount3);
  public static int checkIndex(int number, int number2);
  public static long checkIndex(long amount, long amount2);
  public static <T> int compare(T obj, T obj2, Comparator<? super T> comparator);
  @NoThrow public static boolean deepEquals(Object obj, Object obj2);
  @NoThrow public static boolean equals(Object obj, Object obj2);
  @NoThrow public static int hash(Object... objs);
  public static int hashCode(Object obj);
  @NoThrow public static boolean isNull(Object obj);
  @NoThrow public static boolean nonNull(Object obj);
  @Same("obj") public static <T> T requireNonNull(@ReturnsOnlyIf(when = When.NON_NULL) T obj);
  @Same("obj") public static <T> T requireNonNull(@ReturnsOnlyIf(when = When.NON_NULL) T obj, String text);
  @Same("obj") public static <T> T requireNonNull(@ReturnsOnlyIf(when = When.NON_NULL) T obj, Supplier<String> supplier);
  @Same("obj") public static <T> T requireNonNullElse(T obj, T obj2);
  @Same("obj") public static <T> T requireNonNullElseGet(T obj, Supplier<? extends T> supplier);
  @NoThrow public static String toString(Object obj);
  @NoThrow public static String toString(Object obj, String text);
}
