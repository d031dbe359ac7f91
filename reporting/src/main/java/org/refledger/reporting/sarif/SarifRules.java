package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.Result;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ToolFacts;
import org.refledger.rule.RuleMetadata;

/** The rules of a run, in order of id: all that were enabled, so that runs can be compared. */
final class SarifRules {

  /** GitHub keeps the first ten tags of a rule. */
  private static final int TAG_LIMIT = 10;

  private static final String SECURITY = "security";

  private final List<RuleMetadata> rules;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final SarifTaxonomy taxonomy;
  private final ToolFacts tool;

  SarifRules(List<RuleMetadata> rules, SarifTaxonomy taxonomy, ToolFacts tool) {
    this.rules = rules;
    this.taxonomy = taxonomy;
    this.tool = tool;
    for (RuleMetadata rule : rules) {
      indexes.putIfAbsent(rule.id(), indexes.size());
    }
  }

  /** Where a rule stands in the run, or null when it is not one of the enabled ones. */
  @Nullable Integer indexOf(String ruleId) {
    return indexes.get(ruleId);
  }

  /** The level a rule has by default; a warning when it is not one of the enabled ones. */
  Result.Level level(String ruleId) {
    return SarifResults.level(
        rules.stream()
            .filter(rule -> rule.id().equals(ruleId))
            .map(RuleMetadata::severity)
            .findFirst()
            .orElse(Severity.WARNING));
  }

  /** Whether a rule of the run has the tag. */
  boolean isTagged(String ruleId, String tag) {
    return rules.stream().anyMatch(rule -> rule.id().equals(ruleId) && rule.tags().contains(tag));
  }

  /**
   * Descriptors of all rules.
   *
   * @param withPage whether a rule brings its page as help; otherwise its summary
   */
  Set<ReportingDescriptor> descriptors(Predicate<String> withPage) {
    Map<String, ReportingDescriptor> descriptors = new LinkedHashMap<>();
    for (RuleMetadata rule : rules) {
      descriptors.computeIfAbsent(rule.id(), id -> descriptor(rule, withPage.test(id)));
    }
    return new LinkedHashSet<>(descriptors.values());
  }

  private ReportingDescriptor descriptor(RuleMetadata rule, boolean page) {
    ReportingDescriptor descriptor = new ReportingDescriptor();
    descriptor.setId(rule.id());
    descriptor.setName(name(rule.id()));
    descriptor.setShortDescription(
        SarifTexts.string(
            SarifTexts.atMost(SarifTexts.DESCRIPTION_LIMIT, SarifTexts.plain(rule.title()))));
    descriptor.setFullDescription(
        SarifTexts.fromMarkdown(SarifTexts.atMost(SarifTexts.DESCRIPTION_LIMIT, rule.summary())));
    descriptor.setHelp(
        SarifTexts.fromMarkdown(page && !rule.page().isBlank() ? rule.page() : rule.summary()));
    descriptor.setHelpUri(tool.rulePage(rule.id()));
    ReportingConfiguration configuration = new ReportingConfiguration();
    configuration.setLevel(level(rule.severity()));
    descriptor.setDefaultConfiguration(configuration);
    if (!rule.cwe().isEmpty()) {
      descriptor.setRelationships(taxonomy.relationships(rule));
    }
    descriptor.setProperties(properties(rule));
    return descriptor;
  }

  private static PropertyBag properties(RuleMetadata rule) {
    PropertyBag properties = new PropertyBag();
    properties.setTags(tags(rule));
    properties.setAdditionalProperty("precision", word(rule.precision()));
    properties.setAdditionalProperty(
        "problem.severity",
        rule.severity() == Severity.NOTE ? "recommendation" : word(rule.severity()));
    if (rule.securitySeverity() != null) {
      properties.setAdditionalProperty("security-severity", rule.securitySeverity());
    }
    return properties;
  }

  private static Set<String> tags(RuleMetadata rule) {
    Set<String> tags = new LinkedHashSet<>();
    if (rule.securitySeverity() != null) {
      tags.add(SECURITY);
    }
    for (String tag : rule.tags()) {
      // The tag makes an alert a security alert, which a rule without a security severity must not
      // be.
      if (!tag.equals(SECURITY)) {
        tags.add(tag);
      }
    }
    rule.cwe().forEach(cwe -> tags.add("external/cwe/" + cwe.toLowerCase(Locale.ROOT)));
    Set<String> kept = new LinkedHashSet<>();
    tags.stream().limit(TAG_LIMIT).forEach(kept::add);
    return kept;
  }

  /** {@code OLE1-OVER-RELEASE} as {@code Ole1OverRelease}. */
  static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0)))
            .append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return name.toString();
  }

  /** An enum constant as SARIF and GitHub spell it: {@code very-high}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ReportingConfiguration.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> ReportingConfiguration.Level.ERROR;
      case WARNING -> ReportingConfiguration.Level.WARNING;
      case NOTE -> ReportingConfiguration.Level.NOTE;
    };
  }
}
