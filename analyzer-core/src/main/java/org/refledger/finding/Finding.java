package org.refledger.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * What a user sees.
 *
 * @param ruleId id from RULES.md
 * @param message sentences of plain text; the first stands alone
 * @param where primary location
 * @param member the procedure, as {@code Type.method(params)}, or the declaration, for logical
 *     locations and baselines
 * @param flows ledgers, the clearest first; empty for findings about declarations
 * @param confidence measured class of trust
 * @param basis contracts relied on, for "why we think so"
 * @param fingerprint stable against edits elsewhere (UX.md 2.5); lower-case hex
 * @param suppression why it is not shown, or null when it is
 * @param remedy what would mend it, or null when that cannot be said simply
 */
public record Finding(
    String ruleId,
    Severity severity,
    String message,
    SourceRange where,
    String member,
    List<List<TraceStep>> flows,
    Confidence confidence,
    List<String> basis,
    String fingerprint,
    @Nullable Suppression suppression,
    @Nullable Remedy remedy)
    implements Comparable<Finding> {

  /** SARIF levels. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  /** SARIF precision. */
  public enum Confidence {
    VERY_HIGH,
    HIGH,
    MEDIUM,
    LOW
  }

  /** An accepted suppression, by annotation or comment; the reason is empty when none is given. */
  public record Suppression(SourceRange where, String reason) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::where)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::message);

  public Finding {
    flows = List.copyOf(flows);
    basis = List.copyOf(basis);
  }

  /** A finding without a remedy. */
  public Finding(
      String ruleId,
      Severity severity,
      String message,
      SourceRange where,
      String member,
      List<List<TraceStep>> flows,
      Confidence confidence,
      List<String> basis,
      String fingerprint,
      @Nullable Suppression suppression) {
    this(
        ruleId,
        severity,
        message,
        where,
        member,
        flows,
        confidence,
        basis,
        fingerprint,
        suppression,
        null);
  }

  public Finding withSuppression(Suppression newSuppression) {
    return with(severity, fingerprint, newSuppression, remedy);
  }

  /** The same as if nobody had accepted it. */
  public Finding withoutSuppression() {
    return with(severity, fingerprint, null, remedy);
  }

  /** The same reported at another place. */
  public Finding at(SourceRange newWhere) {
    return new Finding(
        ruleId,
        severity,
        message,
        newWhere,
        member,
        flows,
        confidence,
        basis,
        fingerprint,
        suppression,
        remedy);
  }

  public Finding withSeverity(Severity newSeverity) {
    return with(newSeverity, fingerprint, suppression, remedy);
  }

  public Finding withFingerprint(String newFingerprint) {
    return with(severity, newFingerprint, suppression, remedy);
  }

  public Finding withRemedy(@Nullable Remedy newRemedy) {
    return with(severity, fingerprint, suppression, newRemedy);
  }

  private Finding with(
      Severity newSeverity,
      String newFingerprint,
      @Nullable Suppression newSuppression,
      @Nullable Remedy newRemedy) {
    return new Finding(
        ruleId,
        newSeverity,
        message,
        where,
        member,
        flows,
        confidence,
        basis,
        newFingerprint,
        newSuppression,
        newRemedy);
  }

  public boolean isSuppressed() {
    return suppression != null;
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
