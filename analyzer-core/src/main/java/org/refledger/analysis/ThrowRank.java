package org.refledger.analysis;

import java.util.Set;
import java.util.regex.Pattern;
import org.refledger.contract.Outcome.Exit;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassTable;

/**
 * How seriously a caller takes an exception that a body was seen to throw (LESSONS.md 14): checked
 * ones always, an explicit unchecked throw for callers of the class that throws it, argument checks
 * and the like never.
 */
public final class ThrowRank {
  private static final Set<String> CHECKS =
      Set.of(
          "java.lang.NullPointerException",
          "java.lang.IndexOutOfBoundsException",
          "java.lang.ArrayIndexOutOfBoundsException",
          "java.lang.StringIndexOutOfBoundsException",
          "java.lang.ClassCastException",
          "java.lang.UnsupportedOperationException",
          "java.lang.IllegalArgumentException",
          "java.lang.NumberFormatException",
          "java.util.NoSuchElementException",
          "java.util.ConcurrentModificationException");

  /** What a signature declares and only a broken runtime would throw. */
  private static final Set<String> NEVER =
      Set.of(
          "java.security.NoSuchAlgorithmException",
          "java.io.UnsupportedEncodingException",
          "java.lang.CloneNotSupportedException");

  private static final Pattern ABOUT_COUNT = Pattern.compile("(?i)ref(erence)?_?c(ou)?nt");

  private ThrowRank() {}

  /** Whether it is what a check of an argument throws. */
  static boolean isCheck(TypeRef type) {
    return CHECKS.contains(type.name());
  }

  /** Whether no sound program throws it, so that neither it nor its handler is followed. */
  public static boolean isNeverThrown(TypeRef type) {
    return NEVER.contains(type.name()) || tellsOfTheDead(type);
  }

  /**
   * Whether it is named after the count: what throws it was given back before, and nothing is owed
   * for it any more.
   */
  public static boolean tellsOfTheDead(TypeRef type) {
    String name = type.name();
    return name.endsWith("Exception")
        && ABOUT_COUNT.matcher(name.substring(name.lastIndexOf('.') + 1)).find();
  }

  public static boolean isChecked(ClassTable classes, TypeRef type) {
    String name = type.name();
    return !classes.isSubtype(name, "java.lang.RuntimeException")
        && !classes.isSubtype(name, "java.lang.Error")
        && classes.isSubtype(name, "java.lang.Exception")
        && !name.equals("java.lang.Exception");
  }

  /**
   * The rank in the caller of an exception that leaves a body.
   *
   * @param own whether the body itself throws it, or a private method that it calls
   */
  public static Exit inCaller(ClassTable classes, TypeRef type, Exit inBody, boolean own) {
    if (inBody == Exit.THROWS && isChecked(classes, type)) {
      return Exit.THROWS;
    }
    if (classes.isSubtype(type.name(), "java.lang.Error")
        || CHECKS.contains(type.name())
        || !own
        || inBody == Exit.THROWS_UNLIKELY) {
      return Exit.THROWS_UNLIKELY;
    }
    // what a private method throws of the JDK's own is a check of its arguments or state
    boolean check = inBody == Exit.THROWS_LIKELY && type.name().startsWith("java.");
    return check ? Exit.THROWS_UNLIKELY : Exit.THROWS_LIKELY;
  }
}
