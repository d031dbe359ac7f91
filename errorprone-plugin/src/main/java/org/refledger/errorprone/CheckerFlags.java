package org.refledger.errorprone;

import com.google.errorprone.ErrorProneFlags;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.finding.Finding.Confidence;
import org.refledger.host.BudgetSize;
import org.refledger.host.RuleSelection;
import org.refledger.host.UsageException;
import org.refledger.host.Words;

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

  /**
   * Complains of a flag that does not exist.
   *
   * @throws UsageException naming it
   */
  void checkNames() {
    List<String> known = Arrays.stream(Flag.values()).map(Flag::toString).toList();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new UsageException(option(name) + ": " + Words.unknown(name, known));
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

  /** The rules that a value names. */
  RuleSelection.Names names(Flag flag) {
    return new RuleSelection.Names(list(flag), option(flag.toString()));
  }

  boolean strict() {
    String value = values.getOrDefault(Flag.STRICT.toString(), "false").toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      throw new UsageException(option("Strict=" + value) + ": write true or false.");
    }
    return value.equals("true");
  }

  Confidence minPrecision() {
    return word(Flag.MIN_PRECISION, Confidence.values(), Confidence.LOW);
  }

  ExceptionPolicy exceptions() {
    return word(Flag.EXCEPTIONS, ExceptionPolicy.values(), ExceptionPolicy.LIKELY);
  }

  Budget budget() {
    return word(Flag.BUDGET, BudgetSize.values(), BudgetSize.NORMAL).budget();
  }

  private <E extends Enum<E>> E word(Flag flag, E[] constants, E otherwise) {
    String value = values.get(flag.toString());
    return value == null ? otherwise : Words.parse(value, constants, option(flag.toString()));
  }
}
