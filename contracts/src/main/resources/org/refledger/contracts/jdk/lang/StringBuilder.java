package java.lang;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;

@NoThrow
public class StringBuilder implements Serializable, Comparable<StringBuilder>, CharSequence {
  public StringBuilder() {}
  public StringBuilder(int number) {}
  public StringBuilder(CharSequence charSequence) {}
  public StringBuilder(String text) {}

  public StringBuilder append(boolean flag);
  public StringBuilder append(char character);
  public StringBuilder append(char[] characters);
  public StringBuilder append(double number);
  public StringBuilder append(float number);
  public StringBuilder append(int number);
  public StringBuilder append(CharSequence charSequence);
  public StringBuilder append(Object object);
  public StringBuilder append(String text);
  public StringBuilder append(StringBuffer stringBuffer);
  public StringBuilder append(long amount);
  public StringBuilder append(char[] characters, int number, int number2);
  public StringBuilder append(CharSequence charSequence, int number, int number2);
  public StringBuilder appendCodePoint(int number);
  public StringBuilder delete(int number, int number2);
  public StringBuilder deleteCharAt(int number);
  public int indexOf(String text);
  public int indexOf(String text, int number);
  public StringBuilder insert(int number, boolean flag);
  public StringBuilder insert(int number, char character);
  public StringBuilder insert(int number, char[] characters);
  public StringBuilder insert(int number, double number2);
  public StringBuilder insert(int number, float number2);
  public StringBuilder insert(int number, int number2);
  public StringBuilder insert(int number, CharSequence charSequence);
  public StringBuilder insert(int number, Object object);
  public StringBuilder insert(int number, String text);
  public StringBuilder insert(int number, long amount);
  public StringBuilder insert(int number, char[] characters, int number2, int number3);
  public StringBuilder insert(int number, CharSequence charSequence, int number2, int number3);
  public int lastIndexOf(String text);
  public int lastIndexOf(String text, int number);
  public StringBuilder replace(int number, int number2, String text);
  public StringBuilder reverse();
}
