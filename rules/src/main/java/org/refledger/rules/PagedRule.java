package org.refledger.rules;

import java.util.Optional;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Remedy;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;

/**
 * What all rules share: the page beside the class, how severity follows certainty, and the
 * fingerprint.
 */
abstract class PagedRule implements Rule {
  private final RuleMetadata metadata;

  PagedRule(String id) {
    metadata = RulePage.load(id).metadata();
  }

  /** Whether the fault belongs to this rule. */
  abstract boolean concerns(Fault fault);

  /** The sentences before the one that names the knowledge used; the first stands alone. */
  abstract String message(Wording words);

  /** What would mend the fault; most have no simple remedy. */
  Optional<Remedy> remedy(Fault fault) {
    return Optional.empty();
  }

  @Override
  public final RuleMetadata metadata() {
    return metadata;
  }

  @Override
  public final Optional<Finding> check(Fault fault) {
    if (!concerns(fault)) {
      return Optional.empty();
    }
    Wording words = new Wording(fault);
    return Optional.of(
        new Finding(
            metadata.id(),
            severity(fault),
            words.sentences(message(words), words.damage(), words.knowledge()),
            fault.primary(),
            words.member(),
            fault.ledgers(),
            confidence(fault.certainty()),
            fault.evidence().basis(),
            Fingerprint.of(metadata.id(), fault),
            null,
            remedy(fault).orElse(null)));
  }

  /**
   * Unsafe on a proven path is an error, on a plausible one a warning; what costs little or rests
   * on a guess is a note.
   */
  private Severity severity(Fault fault) {
    boolean harmless = losesReference(fault.kind()) && fault.protocol().damage() != Damage.LOST;
    if (harmless || fault.certainty() == Certainty.POSSIBLE) {
      return Severity.NOTE;
    }
    boolean proven = fault.certainty() == Certainty.CERTAIN;
    return metadata.severity() == Severity.ERROR && !proven
        ? Severity.WARNING
        : metadata.severity();
  }

  private Confidence confidence(Certainty certainty) {
    if (certainty == Certainty.POSSIBLE) {
      return Confidence.LOW;
    }
    Confidence precision = metadata.precision();
    if (certainty == Certainty.CERTAIN) {
      return precision;
    }
    return switch (precision) {
      case VERY_HIGH -> Confidence.HIGH;
      case HIGH, MEDIUM -> Confidence.MEDIUM;
      case LOW -> Confidence.LOW;
    };
  }

  /** Damage tells what a missing release costs, so it says nothing about a release too many. */
  static boolean losesReference(FaultKind kind) {
    return switch (kind) {
      case LEAK,
          FORGOTTEN_FIELD,
          OVERWRITE,
          DROPPED_RESULT,
          EXTRA_RETAIN,
          IN_OUT_OVERWRITTEN,
          BY_REFERENCE_REPLACED,
          STRING_REPLACED,
          FIRST_COUNT_TWICE ->
          true;
      default -> false;
    };
  }
}
