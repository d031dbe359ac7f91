package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.VersionControlDetails;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.reporting.GitFacts;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.SourceTexts;
import org.refledger.source.Notification;

/** The one run of a report. */
final class SarifRun {

  private final AnalysisResult result;
  private final ReportContext context;
  private final SarifDetail detail;
  private final boolean complete;
  private final SarifTaxonomy taxonomy;
  private final SarifRules rules;
  private final SarifLocations locations;

  /**
   * @param complete whether what the baseline knows is told, too
   */
  SarifRun(AnalysisResult result, ReportContext context, SarifDetail detail, boolean complete) {
    this.result = result;
    this.context = context;
    this.detail = detail;
    this.complete = complete;
    taxonomy = new SarifTaxonomy(result.rules());
    rules = new SarifRules(result.rules(), taxonomy, context.tool());
    locations = new SarifLocations(new SourceTexts(context.root()), detail.snippets());
  }

  Run build() {
    SarifBaselineStates states =
        SarifBaselineStates.of(complete ? context.baseline() : null, rules, locations);
    List<Finding> findings =
        states.withKnown(context.options().includeSuppressed() ? result.findings() : result.open());
    List<Notification> notifications = new ArrayList<>(result.notifications());
    notifications.addAll(detail.cuts(context.options().snippets()));
    SarifLimits limited = SarifLimits.apply(findings, notifications, detail.results());
    Run run = new Run();
    run.setTool(tool(limited.kept()));
    run.setInvocations(
        List.of(
            new SarifNotifications(locations)
                .invocation(limited.notifications(), result.isIncomplete())));
    provenance(context.git())
        .ifPresent(
            details -> run.setVersionControlProvenance(new LinkedHashSet<>(Set.of(details))));
    run.setOriginalUriBaseIds(root(context.run().rootUri()));
    SarifResults results = new SarifResults(rules, locations, detail.flows(), context.fixes());
    run.setResults(
        Stream.concat(
                limited.kept().stream().map(f -> states.marked(results.result(f), f)),
                states.absent())
            .toList());
    if (context.category() != null) {
      RunAutomationDetails automation = new RunAutomationDetails();
      automation.setId(
          context.category().endsWith("/") ? context.category() : context.category() + "/");
      run.setAutomationDetails(automation);
    }
    run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
    if (!taxonomy.isEmpty()) {
      run.setTaxonomies(new LinkedHashSet<>(Set.of(taxonomy.component())));
    }
    return run;
  }

  private Tool tool(List<Finding> findings) {
    Set<String> withResults =
        findings.stream().map(Finding::ruleId).collect(Collectors.toUnmodifiableSet());
    ToolComponent driver = new ToolComponent();
    driver.setName("RefLedger");
    driver.setFullName("RefLedger reference count analyzer");
    driver.setOrganization("RefLedger");
    driver.setVersion(context.tool().version());
    driver.setSemanticVersion(context.tool().version());
    driver.setInformationUri(context.tool().informationUri());
    driver.setRules(rules.descriptors(id -> detail.allHelp() || withResults.contains(id)));
    driver.setNotifications(SarifNotifications.descriptors());
    if (!taxonomy.isEmpty()) {
      driver.setSupportedTaxonomies(new LinkedHashSet<>(Set.of(SarifTaxonomy.reference())));
    }
    Tool tool = new Tool();
    tool.setDriver(driver);
    return tool;
  }

  /**
   * The root has a name and no address, unless the user wants it: a machine's path is nobody else's
   * business, and differs between machines.
   */
  private static OriginalUriBaseIds root(@Nullable URI address) {
    ArtifactLocation root = new ArtifactLocation();
    if (address != null) {
      root.setUri(address.toString());
    }
    root.setDescription(SarifTexts.message("The root directory of the analysed sources."));
    OriginalUriBaseIds bases = new OriginalUriBaseIds();
    bases.setAdditionalProperty(SarifLocations.ROOT, root);
    return bases;
  }

  private static Optional<VersionControlDetails> provenance(@Nullable GitFacts git) {
    if (git == null || git.remote() == null) {
      return Optional.empty();
    }
    Optional<URI> repository = RemoteUri.of(git.remote());
    if (repository.isEmpty()) {
      return Optional.empty();
    }
    VersionControlDetails details = new VersionControlDetails();
    details.setRepositoryUri(repository.get());
    details.setRevisionId(git.revision());
    details.setBranch(git.branch());
    details.setMappedTo(SarifLocations.root());
    return Optional.of(details);
  }
}
