package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.Result;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;
import org.refledger.finding.Finding;
import org.refledger.source.SourceRange;

/** How the results of a run compare with a baseline; nothing is said without one. */
final class SarifBaselineStates {
  private final Baseline.@Nullable Comparison baseline;
  private final Set<Finding> known;
  private final SarifRules rules;
  private final SarifLocations locations;

  private SarifBaselineStates(
      Baseline.@Nullable Comparison baseline, SarifRules rules, SarifLocations locations) {
    this.baseline = baseline;
    this.known = new LinkedHashSet<>(baseline == null ? List.of() : baseline.known());
    this.rules = rules;
    this.locations = locations;
  }

  static SarifBaselineStates of(
      Baseline.@Nullable Comparison baseline, SarifRules rules, SarifLocations locations) {
    return new SarifBaselineStates(baseline, rules, locations);
  }

  /** New findings and known ones, in their natural order. */
  List<Finding> withKnown(List<Finding> fresh) {
    return known.isEmpty()
        ? fresh
        : Stream.concat(fresh.stream(), known.stream()).sorted().toList();
  }

  /** The result of a finding, with its state. */
  Result marked(Result result, Finding finding) {
    if (baseline != null) {
      result.setBaselineState(
          known.contains(finding) ? Result.BaselineState.UNCHANGED : Result.BaselineState.NEW);
    }
    return result;
  }

  /** What is in the baseline and occurs no more. It has no line: baselines know none. */
  Stream<Result> absent() {
    return baseline == null ? Stream.empty() : baseline.stale().stream().map(this::absent);
  }

  private Result absent(BaselineEntry entry) {
    Result result = new Result();
    result.setRuleId(entry.rule());
    Integer index = rules.indexOf(entry.rule());
    if (index != null) {
      result.setRuleIndex(index);
    }
    result.setKind(Result.Kind.FAIL);
    result.setLevel(rules.level(entry.rule()));
    result.setMessage(
        SarifTexts.message(
            SarifTexts.escapeLinks(entry.message()), SarifTexts.toMarkdown(entry.message())));
    Location location =
        locations.primary(new SourceRange(entry.path(), 0, 0, 0, 0), entry.member());
    result.setLocations(List.of(location));
    PartialFingerprints fingerprints = new PartialFingerprints();
    fingerprints.setAdditionalProperty(SarifResults.FINGERPRINT, entry.fingerprint());
    result.setPartialFingerprints(fingerprints);
    result.setBaselineState(Result.BaselineState.ABSENT);
    return result;
  }
}
