package org.refledger.host;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.refledger.source.NearestName;

/** How the constants of an enum are written by users: lower case with hyphens. */
public final class Words {
  private Words() {}

  /** How a user writes a value: {@code very-high} for {@code VERY_HIGH}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How all values are written, in their order. */
  public static List<String> all(Enum<?>[] values) {
    return Arrays.stream(values).map(Words::of).toList();
  }

  /**
   * The value that was written, ignoring case.
   *
   * @param where what to name in the message
   * @throws UsageException when there is no such value
   */
  public static <E extends Enum<E>> E parse(String written, E[] values, String where) {
    for (E value : values) {
      if (of(value).equalsIgnoreCase(written.strip())) {
        return value;
      }
    }
    throw new UsageException(where + ": " + unknown(written, all(values)));
  }

  /** Says that a word is none of the known ones, and which was probably meant. */
  public static String unknown(String written, Collection<String> words) {
    return "'"
        + written
        + "' is none of "
        + String.join(", ", words)
        + "."
        + NearestName.hint(written, words);
  }
}
