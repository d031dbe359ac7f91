package org.refledger.host;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;

/**
 * One setting of a run. Its name is the key in {@code refledger.toml} and, with two dashes, the
 * option of the command.
 */
public final class Key<T> {
  public static final Key<List<String>> SELECT =
      new Key<>("select", List.of(), Form.TEXTS, "only these rules: ids, or the beginning of ids");
  public static final Key<List<String>> EXTEND_SELECT =
      new Key<>("extend-select", List.of(), Form.TEXTS, "these rules too, such as those on trial");
  public static final Key<List<String>> IGNORE =
      new Key<>("ignore", List.of(), Form.TEXTS, "not these rules");
  public static final Key<Boolean> PREVIEW =
      new Key<>("preview", false, Form.SWITCH, "whether rules on trial run like others");
  public static final Key<Confidence> MIN_PRECISION =
      new Key<>(
          "min-precision",
          Confidence.LOW,
          Form.word(Confidence.values()),
          "only findings trusted at least this much");
  public static final Key<Map<String, Severity>> SEVERITY =
      new Key<>("severity", Map.of(), Form.LEVELS, "other severities: rule id = level");
  public static final Key<List<PathRules>> PER_PATH =
      new Key<>("per-path", List.of(), Form.PATH_RULES, "rules that do not count in some paths");
  public static final Key<List<String>> EXCLUDE =
      new Key<>("exclude", List.of(), Form.TEXTS, "globs of paths to leave out");
  public static final Key<List<String>> LANGUAGE =
      new Key<>(
          "language", List.of(), Form.TEXTS, "only sources of these: java, idl, c (C and C++)");
  public static final Key<Boolean> INCLUDE_TESTS =
      new Key<>("include-tests", false, Form.SWITCH, "whether src/test is analysed");
  public static final Key<Boolean> INCLUDE_GENERATED =
      new Key<>("include-generated", false, Form.SWITCH, "whether generated sources are analysed");
  public static final Key<List<Path>> CONTRACTS =
      new Key<>("contracts", List.of(), Form.PATHS, "contracts of your own libraries");
  public static final Key<List<Path>> IDL =
      new Key<>("idl", List.of(), Form.PATHS, "definitions of the native interfaces you call");
  public static final Key<List<Path>> INCLUDE_PATH =
      new Key<>("include-path", List.of(), Form.PATHS, "folders that IDL files import from");
  public static final Key<ExceptionPolicy> EXCEPTIONS =
      new Key<>(
          "exceptions",
          ExceptionPolicy.LIKELY,
          Form.word(ExceptionPolicy.values()),
          "which exceptions count");
  public static final Key<BudgetSize> BUDGET =
      new Key<>(
          "budget", BudgetSize.NORMAL, Form.word(BudgetSize.values()), "work one method may cost");
  public static final Key<Optional<Path>> CACHE =
      new Key<>("cache", Optional.empty(), Form.PATH, "where results are kept");
  public static final Key<Gate> FAIL_ON =
      new Key<>(
          "fail-on",
          Gate.WARNING,
          Form.word(Gate.values()),
          "the least severity that fails the run");
  public static final Key<Boolean> STRICT =
      new Key<>("strict", false, Form.SWITCH, "whether an incomplete analysis fails the run");
  public static final Key<Integer> MAX_NEW =
      new Key<>("max-new", 0, Form.NUMBER, "how many findings of no baseline do not fail the run");
  public static final Key<Optional<Path>> BASELINE =
      new Key<>("baseline", Optional.empty(), Form.PATH, "findings that are known already");
  public static final Key<Boolean> STRICT_BASELINE =
      new Key<>(
          "strict-baseline",
          false,
          Form.SWITCH,
          "whether entries of the baseline that no longer occur fail the run");
  public static final Key<LeakPlace> REPORT_LEAKS_AT =
      new Key<>(
          "report-leaks-at",
          LeakPlace.ACQUISITION,
          Form.word(LeakPlace.values()),
          "where a leak is reported: where the reference comes from, or where it is lost");
  public static final Key<Boolean> REQUIRE_REASON =
      new Key<>(
          "require-reason",
          false,
          Form.SWITCH,
          "whether suppressions without a reason do not count");
  public static final Key<Optional<String>> SARIF_CATEGORY =
      new Key<>(
          "sarif.category",
          Optional.empty(),
          Form.TEXT,
          "tells several analyses of a commit apart");

  public static final Key<Map<String, BigDecimal>> SECURITY_SEVERITY =
      new Key<>(
          "sarif.security-severity",
          Map.of(),
          Form.FIGURES,
          "rules that are security alerts in code scanning: rule id = 0.1 to 10.0");

  private final String name;
  private final T byDefault;
  private final Form<T> form;
  private final String meaning;

  private Key(String name, T byDefault, Form<T> form, String meaning) {
    this.name = name;
    this.byDefault = byDefault;
    this.form = form;
    this.meaning = meaning;
  }

  /** All settings, in the order in which they are shown. */
  public static List<Key<?>> all() {
    return List.of(
        SELECT,
        EXTEND_SELECT,
        IGNORE,
        PREVIEW,
        MIN_PRECISION,
        SEVERITY,
        PER_PATH,
        EXCLUDE,
        LANGUAGE,
        INCLUDE_TESTS,
        INCLUDE_GENERATED,
        CONTRACTS,
        IDL,
        INCLUDE_PATH,
        EXCEPTIONS,
        BUDGET,
        CACHE,
        FAIL_ON,
        STRICT,
        MAX_NEW,
        BASELINE,
        STRICT_BASELINE,
        REPORT_LEAKS_AT,
        REQUIRE_REASON,
        SARIF_CATEGORY,
        SECURITY_SEVERITY);
  }

  /** The name in {@code refledger.toml}, which is that of the option, too. */
  public String name() {
    return name;
  }

  /** One clause of what it does. */
  public String meaning() {
    return meaning;
  }

  T byDefault() {
    return byDefault;
  }

  Form<T> form() {
    return form;
  }

  @Override
  public String toString() {
    return name;
  }
}
