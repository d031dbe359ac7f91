package org.refledger.rules.idl;

import java.util.ArrayList;
import java.util.List;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.rule.RuleMetadata;
import org.refledger.rules.Fingerprint;
import org.refledger.source.SourceRange;

/** Findings of one rule in one unit. */
final class Findings {
  private final RuleMetadata rule;
  private final List<Finding> all = new ArrayList<>();

  Findings(RuleMetadata rule) {
    this.rule = rule;
  }

  List<Finding> all() {
    return all;
  }

  /** A finding at the name of a parameter or field. */
  void at(Place place, String... sentences) {
    at(rule.severity(), place, sentences);
  }

  void at(Severity severity, Place place, String... sentences) {
    add(severity, place.slot().where(), place.member(), place.slot().name(), sentences);
  }

  /** A finding at a method's name. */
  void at(Method method, String... sentences) {
    add(rule.severity(), method.operation().where(), method.name(), "", sentences);
  }

  /**
   * @param member the declaration it is in
   * @param subject what it is about; with the member it tells findings of a rule apart
   */
  void at(SourceRange where, String member, String subject, String... sentences) {
    at(rule.severity(), where, member, subject, sentences);
  }

  void at(
      Severity severity, SourceRange where, String member, String subject, String... sentences) {
    add(severity, where, member, subject, sentences);
  }

  private void add(
      Severity severity, SourceRange where, String member, String subject, String... sentences) {
    all.add(
        new Finding(
            rule.id(),
            severity,
            String.join(" ", sentences),
            where,
            member,
            List.of(),
            rule.precision(),
            List.of(),
            Fingerprint.of(rule.id(), member, subject),
            null));
  }
}
