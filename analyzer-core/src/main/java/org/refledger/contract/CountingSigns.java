package org.refledger.contract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cheap signs that a class may have to do with counts, for hosts that pass over code without any.
 * What shows none of them has no counted type, and none of its calls moves a count.
 */
public final class CountingSigns {
  /** Of ours, those that make a type counted or a reference change hands. */
  private static final Set<String> OURS =
      Set.of(
          "Consumed",
          "InOut",
          "MayBeCounted",
          "Out",
          "Owned",
          "OwnsElements",
          "RefCounted",
          "Releases",
          "ReleasesElements",
          "Retains");

  private static final Pattern ANNOTATION = Pattern.compile("@(?:[\\w.]*\\.)?(\\w+)");

  private CountingSigns() {}

  /** Whether an annotation of this simple name on a class, method or parameter is a sign. */
  public static boolean annotation(String simpleName) {
    return OURS.contains(simpleName) || ContractVocabulary.isForeign(simpleName);
  }

  /** Whether the text of a contract stub, or of any Java source, has such an annotation. */
  public static boolean source(String text) {
    Matcher matcher = ANNOTATION.matcher(text);
    while (matcher.find()) {
      if (annotation(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a class with these methods and fields, or several together, could be counted and known
   * by its shape: one method that acquires, its counterpart, and a counter.
   */
  public static boolean shape(Set<String> methods, Set<String> fields) {
    return OwnCountedClasses.hasShape(methods, fields);
  }
}
