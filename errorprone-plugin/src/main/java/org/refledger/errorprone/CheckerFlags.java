package org.refledger.errorprone;

import com.google.errorprone.ErrorProneFlags;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.contract.NearestName;
import org.refledger.finding.Finding.Confidence;

/**
 * What {@code -XepOpt:RefLedger:NAME=VALUE} said, unread: a wrong value is told when the first unit
 * is looked at, since nobody would show it before.
 */
record CheckerFlags(SortedMap<String, String> values) {
  private static final String PREFIX = "RefLedger:";

  /** The flags there are. */
  enum Flag {
    SELECT("Select"),
    IGNORE("Ignore"),
    CONTRACTS("Contracts"),
    STRICT("Strict"),
    MIN_PRECISION("MinPrecision"),
    EXCEPTIONS("Exceptions"),
    BUDGET("Budget");

    private final String spelling;

    Flag(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String toString() {
      return spelling;
    }
  }

  /** The sizes of a budget, as the command line calls them. */
  private enum Size {
    SMALL,
    NORMAL,
    DEEP
  }

  static CheckerFlags of(ErrorProneFlags flags) {
    SortedMap<String, String> ours = new TreeMap<>();
    flags
        .getFlagsMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(PREFIX)) {
                ours.put(name.substring(PREFIX.length()), value);
              }
            });
    return new CheckerFlags(ours);
  }

  /** Complains of a flag that does not exist. */
  void checkNames() throws FlagException {
    List<String> known = Arrays.stream(Flag.values()).map(Flag::toString).toList();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new FlagException(
            option(name)
                + ": there is no such flag"
                + NearestName.hint(name, known)
                + ". Known are "
                + String.join(", ", known)
                + ".");
      }
    }
  }

  static String option(String name) {
    return "-XepOpt:" + PREFIX + name;
  }

  /** The parts of a value between commas. */
  List<String> list(Flag flag) {
    return Arrays.stream(values.getOrDefault(flag.toString(), "").split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  boolean strict() throws FlagException {
    String value = values.getOrDefault(Flag.STRICT.toString(), "false").toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      throw new FlagException(option("Strict=" + value) + ": write true or false.");
    }
    return value.equals("true");
  }

  Confidence minPrecision() throws FlagException {
    return word(Flag.MIN_PRECISION, Confidence.class, Confidence.LOW);
  }

  ExceptionPolicy exceptions() throws FlagException {
    return word(Flag.EXCEPTIONS, ExceptionPolicy.class, ExceptionPolicy.LIKELY);
  }

  Budget budget() throws FlagException {
    return switch (word(Flag.BUDGET, Size.class, Size.NORMAL)) {
      case SMALL -> Budget.SMALL;
      case NORMAL -> Budget.NORMAL;
      case DEEP -> Budget.DEEP;
    };
  }

  private <E extends Enum<E>> E word(Flag flag, Class<E> type, E otherwise) throws FlagException {
    String value = values.get(flag.toString());
    if (value == null) {
      return otherwise;
    }
    for (E each : type.getEnumConstants()) {
      if (spelling(each).equalsIgnoreCase(value.strip())) {
        return each;
      }
    }
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(CheckerFlags::spelling).toList();
    throw new FlagException(
        option(flag + "=" + value)
            + ": no such value"
            + NearestName.hint(value, known)
            + ". Write "
            + String.join(", ", known)
            + ".");
  }

  private static String spelling(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
