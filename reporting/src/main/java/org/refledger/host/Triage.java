package org.refledger.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;

/** What of an engine's result a run reports: as the configuration and the baseline say. */
public final class Triage {
  private final Configuration configuration;
  private final Map<String, Severity> severities = new LinkedHashMap<>();
  private final Map<String, String> securitySeverities = new LinkedHashMap<>();
  private final List<PathFilter> filters;

  private record PathFilter(Exclusions paths, Set<String> rules) {
    boolean drops(Finding finding) {
      return rules.contains(finding.ruleId())
          && !finding.where().file().isEmpty()
          && paths.exclude(Path.of(finding.where().file()));
    }
  }

  /**
   * What a run reports.
   *
   * @param result findings that are new, or all when there is no baseline
   * @param baseline how the findings compare with the baseline, or null without one
   */
  public record Outcome(AnalysisResult result, Baseline.@Nullable Comparison baseline) {}

  /**
   * Looks up the rules and globs that the configuration names.
   *
   * @throws UsageException when the configuration names a rule or glob that is none
   */
  public Triage(Configuration configuration, RuleSelection rules) {
    this.configuration = configuration;
    configuration
        .get(Key.SEVERITY)
        .forEach(
            (name, severity) ->
                ids(rules, name, configuration.where(Key.SEVERITY))
                    .forEach(id -> severities.put(id, severity)));
    configuration
        .get(Key.SECURITY_SEVERITY)
        .forEach(
            (name, figure) ->
                ids(rules, name, configuration.where(Key.SECURITY_SEVERITY))
                    .forEach(id -> securitySeverities.put(id, figure.toPlainString())));
    this.filters =
        configuration.get(Key.PER_PATH).stream().map(block -> filter(block, rules)).toList();
  }

  /** The findings that are wanted, with the severities and at the places that are wanted. */
  public AnalysisResult apply(AnalysisResult result) {
    LeakPlace place = configuration.get(Key.REPORT_LEAKS_AT);
    Set<Notification> notifications = new LinkedHashSet<>(result.notifications());
    // They are findings now, or not wanted.
    notifications.removeIf(n -> n.kind() == Notification.Kind.UNUSED_SUPPRESSION);
    List<Finding> findings =
        UnusedSuppressions.added(result).stream()
            .filter(f -> f.confidence().compareTo(configuration.get(Key.MIN_PRECISION)) <= 0)
            .filter(f -> filters.stream().noneMatch(filter -> filter.drops(f)))
            .map(f -> f.withSeverity(severities.getOrDefault(f.ruleId(), f.severity())))
            .map(place::place)
            .map(f -> reasoned(f, notifications))
            .toList();
    List<RuleMetadata> rules = result.rules().stream().map(this::rated).toList();
    return new AnalysisResult(findings, rules, List.copyOf(notifications), result.statistics());
  }

  /** The rule, a matter of security when the configuration says so. */
  private RuleMetadata rated(RuleMetadata rule) {
    String figure = securitySeverities.get(rule.id());
    return figure == null
        ? rule
        : new RuleMetadata(
            rule.id(),
            rule.title(),
            rule.summary(),
            rule.severity(),
            rule.precision(),
            figure,
            rule.tags(),
            rule.cwe(),
            rule.since(),
            rule.status(),
            rule.languages(),
            rule.page());
  }

  /** A suppression that has to say why and does not is none. */
  private Finding reasoned(Finding finding, Set<Notification> notifications) {
    Finding.Suppression suppression = finding.suppression();
    if (suppression == null
        || !configuration.get(Key.REQUIRE_REASON)
        || !suppression.reason().isBlank()) {
      return finding;
    }
    notifications.add(
        new Notification(
            Notification.Kind.NOTE,
            suppression.where(),
            "This suppression of "
                + finding.ruleId()
                + " gives no reason, so it does not count ("
                + configuration.where(Key.REQUIRE_REASON)
                + "). Say why after the id: // refledger:ignore "
                + finding.ruleId()
                + " reason."));
    return finding.withoutSuppression();
  }

  /**
   * Parts the result in known and new findings.
   *
   * @param root what paths are relative to
   * @param files the sources that were analysed
   */
  public static Outcome compare(
      AnalysisResult result, Baseline baseline, Path root, List<Path> files) {
    Baseline.Comparison comparison = baseline.compare(result.open(), covered(result, root, files));
    Set<Finding> known = new LinkedHashSet<>(comparison.known());
    List<Finding> rest = result.findings().stream().filter(f -> !known.contains(f)).toList();
    return new Outcome(
        new AnalysisResult(rest, result.rules(), result.notifications(), result.statistics()),
        comparison);
  }

  private static Predicate<BaselineEntry> covered(
      AnalysisResult result, Path root, List<Path> files) {
    Set<String> rules = result.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
    Set<String> analysed =
        files.stream()
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .collect(Collectors.toSet());
    return entry ->
        rules.contains(entry.rule())
            && (analysed.contains(entry.path()) || !Files.exists(root.resolve(entry.path())));
  }

  private static PathFilter filter(PathRules block, RuleSelection rules) {
    Set<String> ids = new LinkedHashSet<>();
    block.ignored().forEach(name -> ids.addAll(ids(rules, name, block.where())));
    return new PathFilter(new Exclusions(block.paths(), block.where()), ids);
  }

  private static List<String> ids(RuleSelection rules, String name, String where) {
    return rules.matching(name, where).stream().map(Rule::metadata).map(RuleMetadata::id).toList();
  }
}
