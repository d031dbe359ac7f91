package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.refledger.annotations.NoThrow;

@NoThrow
public class String implements Serializable, Comparable<String>, CharSequence {
  public static Comparator<String> CASE_INSENSITIVE_ORDER;

  public String() {}
  public String(byte[] numbers) {}
  public String(byte[] numbers, int number) {}
  public String(byte[] numbers, int number, int number2) {}
  public String(byte[] numbers, int number, int number2, int number3) {}
  public String(byte[] numbers, int number, int number2, String text) throws UnsupportedEncodingException {}
  public String(byte[] numbers, int number, int number2, Charset charset) {}
  public String(byte[] numbers, String text) throws UnsupportedEncodingException {}
  public String(byte[] numbers, Charset charset) {}
  public String(char[] characters) {}
  public String(char[] characters, int number, int number2) {}
  public String(int[] numbers, int number, int number2) {}
  public String(String text) {}
  public String(StringBuffer stringBuffer) {}
  public String(StringBuilder stringBuilder) {}

  public int codePointAt(int number);
  public int codePointBefore(int number);
  public int codePointCount(int number, int number2);
  public int compareToIgnoreCase(String text);
  public String concat(String text);
  public boolean contains(CharSequence charSequence);
  public boolean contentEquals(CharSequence charSequence);
  public boolean contentEquals(StringBuffer stringBuffer);
  public static String copyValueOf(char[] characters);
  public static String copyValueOf(char[] characters, int number, int number2);
  public Optional<String> describeConstable();
  public boolean endsWith(String text);
  public boolean equalsIgnoreCase(String text);
  public static String format(String text, Object... objects);
  public static String format(Locale locale, String text, Object... objects);
  public String formatted(Object... objects);
  public byte[] getBytes();
  public byte[] getBytes(String text) throws UnsupportedEncodingException;
  public byte[] getBytes(Charset charset);
  public void getBytes(int number, int number2, byte[] numbers, int number3);
  public void getChars(int number, int number2, char[] characters, int number3);
  public String indent(int number);
  public int indexOf(int number);
  public int indexOf(String text);
  public int indexOf(int number, int number2);
  public int indexOf(String text, int number);
  public String intern();
  public boolean isBlank();
  public static String join(CharSequence charSequence, CharSequence... charSequences);
  public static String join(CharSequence charSequence, Iterable<? extends CharSequence> iterable);
  public int lastIndexOf(int number);
  public int lastIndexOf(String text);
  public int lastIndexOf(int number, int number2);
  public int lastIndexOf(String text, int number);
  public Stream<String> lines();
  public boolean matches(String text);
  public int offsetByCodePoints(int number, int number2);
  public boolean regionMatches(int number, String text, int number2, int number3);
  public boolean regionMatches(boolean flag, int number, String text, int number2, int number3);
  public String repeat(int number);
  public String replace(char character, char character2);
  public String replace(CharSequence charSequence, CharSequence charSequence2);
  public String replaceAll(String text, String text2);
  public String replaceFirst(String text, String text2);
  public String resolveConstantDesc(MethodHandles.Lookup lookup);
  public String[] split(String text);
  public String[] split(String text, int number);
  public boolean startsWith(String text);
  public boolean startsWith(String text, int number);
  public String strip();
  public String stripIndent();
  public String stripLeading();
  public String stripTrailing();
  public String substring(int number);
  public String substring(int number, int number2);
  public char[] toCharArray();
  public String toLowerCase();
  public String toLowerCase(Locale locale);
  public String toUpperCase();
  public String toUpperCase(Locale locale);
  public <R> R transform(Function<? super String, ? extends R> function);
  public String translateEscapes();
  public String trim();
  public static String valueOf(boolean flag);
  public static String valueOf(char character);
  public static String valueOf(char[] characters);
  public static String valueOf(double number);
  public static String valueOf(float number);
  public static String valueOf(int number);
  public static String valueOf(Object object);
  public static String valueOf(long amount);
  public static String valueOf(char[] characters, int number, int number2);
}
