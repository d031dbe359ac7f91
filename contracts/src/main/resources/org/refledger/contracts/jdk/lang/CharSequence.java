package java.lang;

import java.util.stream.IntStream;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface CharSequence {
  char charAt(int number);
  IntStream chars();
  IntStream codePoints();
  static int compare(CharSequence charSequence, CharSequence charSequence2);
  boolean isEmpty();
  int length();
  CharSequence subSequence(int number, int number2);
}
