package org.refledger.errorprone;

import com.google.common.collect.ImmutableRangeSet;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.ErrorProneOptions.Severity;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import java.util.List;
import java.util.Map;
import org.refledger.finding.Finding;
import org.refledger.host.UsageException;
import org.refledger.source.Notification;

/** Tells javac what was found in one unit. */
final class Report {
  private final RefLedger checker;
  private final VisitorState state;
  private final UnitSource source;

  Report(RefLedger checker, CompilationUnitTree unit, VisitorState state) {
    this.checker = checker;
    this.state = state;
    this.source = new UnitSource(unit, state);
  }

  UnitSource source() {
    return source;
  }

  /** Findings, but for those in code where Error Prone was told to leave this check out. */
  void findings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    ImmutableRangeSet<Integer> suppressed = checker.suppressedRegions(state);
    Map<Finding, SuggestedFix> fixes = new UnitFixes(source).of(findings);
    for (Finding finding : findings) {
      Position position = source.position(finding.where());
      if (!suppressed.contains(position.start())) {
        Description.Builder description =
            checker
                .buildDescription(position)
                .setMessage(LedgerText.of(finding))
                .setLinkUrl(RefLedger.RULE_PAGES + finding.ruleId());
        SuggestedFix fix = fixes.get(finding);
        say(fix == null ? description : description.addFix(fix), level(finding.severity()));
      }
    }
  }

  /** What of this unit could not be analysed. */
  void incomplete(List<Notification> notifications, boolean strict) {
    for (Notification each : notifications) {
      if (each.isIncomplete() && each.where().file().equals(source.file())) {
        Position position = source.position(each.where());
        say(
            about(position, each.message()),
            strict ? SeverityLevel.ERROR : SeverityLevel.SUGGESTION);
      }
    }
  }

  /** What is wrong with contracts, said at the first unit that needed them. */
  void contracts(List<Notification> notifications, boolean strict) {
    for (Notification each : notifications) {
      if (each.isIncomplete()) {
        String message =
            each.where().file() + ":" + each.where().startLine() + ": " + each.message();
        say(
            about(source.beginning(), message),
            strict ? SeverityLevel.ERROR : SeverityLevel.WARNING);
      }
    }
  }

  void wrongFlag(UsageException e) {
    say(about(source.beginning(), e.sentence()), SeverityLevel.ERROR);
  }

  private Description.Builder about(Position position, String message) {
    return checker.buildDescription(position).setMessage(message);
  }

  private void say(Description.Builder description, SeverityLevel level) {
    state.reportMatch(description.build().applySeverityOverride(level));
  }

  /**
   * A finding has a severity of its own. {@code -Xep:RefLedger:WARN} makes errors warnings, {@code
   * ERROR} makes warnings errors; notes stay notes.
   */
  private SeverityLevel level(Finding.Severity severity) {
    ErrorProneOptions options = state.errorProneOptions();
    if (severity == Finding.Severity.NOTE) {
      return options.isSuggestionsAsWarnings() ? SeverityLevel.WARNING : SeverityLevel.SUGGESTION;
    }
    Severity asked =
        options.getSeverityMap().getOrDefault(checker.canonicalName(), Severity.DEFAULT);
    boolean error =
        asked == Severity.ERROR
            || (asked != Severity.WARN
                && severity == Finding.Severity.ERROR
                && !options.isDropErrorsToWarnings());
    return error ? SeverityLevel.ERROR : SeverityLevel.WARNING;
  }
}
