package org.refledger.reporting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.baseline.Baseline;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;

/**
 * What a host (command, build plugin) tells a reporter. Start from {@link #of} and change what
 * differs.
 *
 * @param root directory that the paths in the result are relative to; read for snippets, never
 *     written to a report
 * @param tool which RefLedger made the report
 * @param git what is known of the checkout, or null outside of one
 * @param category SARIF category that tells several analyses of one commit apart, or null
 * @param options what goes into the report
 * @param console how text formats are laid out
 * @param baseline how the findings compare with the baseline, or null without one; the result then
 *     holds the new ones only
 * @param elapsed how long the analysis took, or null when it is not to be told
 * @param fixes what mends some of the findings
 * @param run what the host decided about the run
 * @param links where places in sources can be looked at
 * @param contracts where each family of contracts is written down: an address, or the path of a
 *     file the user named
 */
public record ReportContext(
    Path root,
    ToolFacts tool,
    @Nullable GitFacts git,
    @Nullable String category,
    ReportOptions options,
    ConsoleStyle console,
    Baseline.@Nullable Comparison baseline,
    @Nullable Duration elapsed,
    Map<Finding, Fix> fixes,
    RunFacts run,
    SourceLinks links,
    Map<String, String> contracts) {

  public ReportContext {
    contracts = Collections.unmodifiableMap(new LinkedHashMap<>(contracts));
    fixes = Collections.unmodifiableMap(new LinkedHashMap<>(fixes));
  }

  /**
   * A context with the default options, plain unlimited console text, and no git, category or time.
   */
  public static ReportContext of(Path root, ToolFacts tool) {
    return new ReportContext(
        root,
        tool,
        null,
        null,
        ReportOptions.DEFAULT,
        ConsoleStyle.PLAIN,
        null,
        null,
        Map.of(),
        RunFacts.NONE,
        SourceLinks.NONE,
        Map.of());
  }

  /** The same with other git facts. */
  public ReportContext withGit(@Nullable GitFacts newGit) {
    return new ReportContext(
        root, tool, newGit, category, options, console, baseline, elapsed, fixes, run, links,
        contracts);
  }

  /** The same with another SARIF category. */
  public ReportContext withCategory(@Nullable String newCategory) {
    return new ReportContext(
        root,
        tool,
        git,
        newCategory,
        options,
        console,
        baseline,
        elapsed,
        fixes,
        run,
        links,
        contracts);
  }

  /** The same with other options. */
  public ReportContext withOptions(ReportOptions newOptions) {
    return new ReportContext(
        root,
        tool,
        git,
        category,
        newOptions,
        console,
        baseline,
        elapsed,
        fixes,
        run,
        links,
        contracts);
  }

  /** The same with another console style. */
  public ReportContext withConsole(ConsoleStyle newConsole) {
    return new ReportContext(
        root,
        tool,
        git,
        category,
        options,
        newConsole,
        baseline,
        elapsed,
        fixes,
        run,
        links,
        contracts);
  }

  /** The same with another elapsed time. */
  public ReportContext withElapsed(@Nullable Duration newElapsed) {
    return new ReportContext(
        root,
        tool,
        git,
        category,
        options,
        console,
        baseline,
        newElapsed,
        fixes,
        run,
        links,
        contracts);
  }

  /** The same with another comparison with a baseline. */
  public ReportContext withBaseline(Baseline.@Nullable Comparison newBaseline) {
    return new ReportContext(
        root,
        tool,
        git,
        category,
        options,
        console,
        newBaseline,
        elapsed,
        fixes,
        run,
        links,
        contracts);
  }

  /** The same with other fixes. */
  public ReportContext withFixes(Map<Finding, Fix> newFixes) {
    return new ReportContext(
        root, tool, git, category, options, console, baseline, elapsed, newFixes, run, links,
        contracts);
  }

  /** The same with other facts about the run. */
  public ReportContext withRun(RunFacts newRun) {
    return new ReportContext(
        root, tool, git, category, options, console, baseline, elapsed, fixes, newRun, links,
        contracts);
  }

  /** The same with other links to sources. */
  public ReportContext withLinks(SourceLinks newLinks) {
    return new ReportContext(
        root, tool, git, category, options, console, baseline, elapsed, fixes, run, newLinks,
        contracts);
  }

  /** The same with other places of contracts. */
  public ReportContext withContracts(Map<String, String> newContracts) {
    return new ReportContext(
        root,
        tool,
        git,
        category,
        options,
        console,
        baseline,
        elapsed,
        fixes,
        run,
        links,
        newContracts);
  }
}
