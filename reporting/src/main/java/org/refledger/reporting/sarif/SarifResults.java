package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Graph;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Suppression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Fix;

/** Findings as results. */
final class SarifResults {
  static final String FINGERPRINT = "refledgerFingerprint/v1";

  private final SarifRules rules;
  private final SarifLocations locations;
  private final SarifFlows flows;
  private final SarifGraphs graphs;
  private final SarifFixes fixes;

  SarifResults(SarifRules rules, SarifLocations locations, int flowLimit, Map<Finding, Fix> fixes) {
    this.rules = rules;
    this.fixes = new SarifFixes(locations, fixes);
    this.locations = locations;
    this.flows = new SarifFlows(locations, flowLimit);
    this.graphs = new SarifGraphs(locations);
  }

  Result result(Finding finding) {
    Result result = new Result();
    result.setRuleId(finding.ruleId());
    Integer index = rules.indexOf(finding.ruleId());
    if (index != null) {
      result.setRuleIndex(index);
    }
    result.setKind(Result.Kind.FAIL);
    result.setLevel(level(finding.severity()));
    RelatedPlaces related = new RelatedPlaces(finding);
    result.setMessage(related.message());
    result.setLocations(List.of(locations.primary(finding.where(), finding.member())));
    Set<Location> places = related.locations(locations);
    if (!places.isEmpty()) {
      result.setRelatedLocations(places);
    }
    List<CodeFlow> codeFlows = flows.codeFlows(finding.flows());
    if (!codeFlows.isEmpty()) {
      result.setCodeFlows(codeFlows);
    }
    Set<Graph> circle =
        rules.isTagged(finding.ruleId(), SarifGraphs.CYCLE) ? graphs.circle(finding) : Set.of();
    if (!circle.isEmpty()) {
      result.setGraphs(circle);
    }
    result.setPartialFingerprints(fingerprints(finding));
    if (finding.suppression() != null) {
      result.setSuppressions(new LinkedHashSet<>(Set.of(suppression(finding.suppression()))));
    }
    Set<de.jcup.sarif_2_1_0.model.Fix> mends = fixes.of(finding);
    if (!mends.isEmpty()) {
      result.setFixes(mends);
    }
    result.setProperties(properties(finding));
    return result;
  }

  private PartialFingerprints fingerprints(Finding finding) {
    PartialFingerprints fingerprints = new PartialFingerprints();
    String lineHash = locations.lineHash(finding.where());
    if (lineHash != null) {
      fingerprints.setAdditionalProperty("primaryLocationLineHash", lineHash);
    }
    fingerprints.setAdditionalProperty(FINGERPRINT, finding.fingerprint());
    return fingerprints;
  }

  private Suppression suppression(Finding.Suppression accepted) {
    Suppression suppression = new Suppression();
    suppression.setKind(Suppression.Kind.IN_SOURCE);
    suppression.setStatus(Suppression.Status.ACCEPTED);
    if (!accepted.reason().isEmpty()) {
      suppression.setJustification(accepted.reason());
    }
    if (accepted.where().isKnown()) {
      suppression.setLocation(locations.location(accepted.where()));
    }
    return suppression;
  }

  private static PropertyBag properties(Finding finding) {
    PropertyBag properties = new PropertyBag();
    properties.setAdditionalProperty("confidence", SarifRules.word(finding.confidence()));
    if (!finding.basis().isEmpty()) {
      properties.setAdditionalProperty("basis", finding.basis());
    }
    return properties;
  }

  static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
    };
  }
}
