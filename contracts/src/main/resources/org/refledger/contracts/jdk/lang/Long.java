package java.lang;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;

@NoThrow
public class Long extends Number implements Comparable<Long> {
  public static Class<Long> TYPE;

  public Long(String text) throws NumberFormatException {}
  public Long(long amount) {}

  public static int bitCount(long amount);
  public byte byteValue();
  public static int compare(long amount, long amount2);
  public static int compareUnsigned(long amount, long amount2);
  @MayThrow("java.lang.NumberFormatException") public static Long decode(String text) throws NumberFormatException;
  public Optional<Long> describeConstable();
  public static long divideUnsigned(long amount, long amount2);
  public double doubleValue();
  public float floatValue();
  public static Long getLong(String text);
  public static Long getLong(String text, Long boxed);
  public static Long getLong(String text, long amount);
  public static int hashCode(long amount);
  public static long highestOneBit(long amount);
  public int intValue();
  public long longValue();
  public static long lowestOneBit(long amount);
  public static long max(long amount, long amount2);
  public static long min(long amount, long amount2);
  public static int numberOfLeadingZeros(long amount);
  public static int numberOfTrailingZeros(long amount);
  @MayThrow("java.lang.NumberFormatException") public static long parseLong(String text) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static long parseLong(String text, int number) throws NumberFormatException;
  public static long parseLong(CharSequence charSequence, int number, int number2, int number3) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static long parseUnsignedLong(String text) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static long parseUnsignedLong(String text, int number) throws NumberFormatException;
  public static long parseUnsignedLong(CharSequence charSequence, int number, int number2, int number3) throws NumberFormatException;
  public static long remainderUnsigned(long amount, long amount2);
  public Long resolveConstantDesc(MethodHandles.Lookup lookup);
  public static long reverse(long amount);
  public static long reverseBytes(long amount);
  public static long rotateLeft(long amount, int number);
  public static long rotateRight(long amount, int number);
  public short shortValue();
  public static int signum(long amount);
  public static long sum(long amount, long amount2);
  public static String toBinaryString(long amount);
  public static String toHexString(long amount);
  public static String toOctalString(long amount);
  public static String toString(long amount);
  public static String toString(long amount, int number);
  public static String toUnsignedString(long amount);
  public static String toUnsignedString(long amount, int number);
  @MayThrow("java.lang.NumberFormatException") public static Long valueOf(String text) throws NumberFormatException;
  public static Long valueOf(long amount);
  @MayThrow("java.lang.NumberFormatException") public static Long valueOf(String text, int number) throws NumberFormatException;
}
