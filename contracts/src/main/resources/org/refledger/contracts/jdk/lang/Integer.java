package java.lang;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;

@NoThrow
public class Integer extends Number implements Comparable<Integer> {
  public static Class<Integer> TYPE;

  public Integer(int number) {}
  public Integer(String text) throws NumberFormatException {}

  public static int bitCount(int number);
  public byte byteValue();
  public static int compare(int number, int number2);
  public static int compareUnsigned(int number, int number2);
  @MayThrow("java.lang.NumberFormatException") public static Integer decode(String text) throws NumberFormatException;
  public Optional<Integer> describeConstable();
  public static int divideUnsigned(int number, int number2);
  public double doubleValue();
  public float floatValue();
  public static Integer getInteger(String text);
  public static Integer getInteger(String text, int number);
  public static Integer getInteger(String text, Integer integer);
  public static int hashCode(int number);
  public static int highestOneBit(int number);
  public int intValue();
  public long longValue();
  public static int lowestOneBit(int number);
  public static int max(int number, int number2);
  public static int min(int number, int number2);
  public static int numberOfLeadingZeros(int number);
  public static int numberOfTrailingZeros(int number);
  @MayThrow("java.lang.NumberFormatException") public static int parseInt(String text) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static int parseInt(String text, int number) throws NumberFormatException;
  public static int parseInt(CharSequence charSequence, int number, int number2, int number3) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static int parseUnsignedInt(String text) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static int parseUnsignedInt(String text, int number) throws NumberFormatException;
  public static int parseUnsignedInt(CharSequence charSequence, int number, int number2, int number3) throws NumberFormatException;
  public static int remainderUnsigned(int number, int number2);
  public Integer resolveConstantDesc(MethodHandles.Lookup lookup);
  public static int reverse(int number);
  public static int reverseBytes(int number);
  public static int rotateLeft(int number, int number2);
  public static int rotateRight(int number, int number2);
  public short shortValue();
  public static int signum(int number);
  public static int sum(int number, int number2);
  public static String toBinaryString(int number);
  public static String toHexString(int number);
  public static String toOctalString(int number);
  public static String toString(int number);
  public static String toString(int number, int number2);
  public static long toUnsignedLong(int number);
  public static String toUnsignedString(int number);
  public static String toUnsignedString(int number, int number2);
  public static Integer valueOf(int number);
  @MayThrow("java.lang.NumberFormatException") public static Integer valueOf(String text) throws NumberFormatException;
  @MayThrow("java.lang.NumberFormatException") public static Integer valueOf(String text, int number) throws NumberFormatException;
}
