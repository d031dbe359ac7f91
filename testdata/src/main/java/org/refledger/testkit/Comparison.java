package org.refledger.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.refledger.finding.Finding;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * How the findings of one file differ from its marks.
 *
 * @param problems one line of text each, sorted by line; empty when all is as expected
 */
public record Comparison(AnnotatedSource source, List<String> problems) {
  public Comparison {
    problems = List.copyOf(problems);
  }

  /** Compares; findings of other files are passed over. */
  public static Comparison of(AnnotatedSource source, List<Finding> findings) {
    return new Comparer(source, findings).compare();
  }

  public boolean isAsExpected() {
    return problems.isEmpty();
  }

  private record Problem(int line, String text) {}

  private static final class Comparer {
    private final AnnotatedSource source;
    private final List<Finding> open;
    private final List<Finding> matched = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Comparer(AnnotatedSource source, List<Finding> findings) {
      this.source = source;
      this.open =
          findings.stream()
              .filter(finding -> finding.where().file().equals(source.file()))
              .sorted()
              .collect(Collectors.toCollection(ArrayList::new));
    }

    Comparison compare() {
      // The most demanding marks choose first, so that an undemanding one does not take their
      // finding.
      source.marks().stream()
          .filter(Mark::expectsFinding)
          .sorted(Comparator.comparing(mark -> mark.range() == null && mark.message() == null))
          .forEach(this::expected);
      source.marks().stream().filter(mark -> !mark.expectsFinding()).forEach(this::absent);
      open.stream().filter(finding -> !finding.isSuppressed()).forEach(this::unexpected);
      source.steps().forEach(this::step);
      return new Comparison(
          source,
          problems.stream()
              .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::text))
              .map(problem -> source.file() + ":" + problem.line + ": " + problem.text)
              .toList());
    }

    private void expected(Mark mark) {
      List<Finding> candidates = open.stream().filter(finding -> isAt(finding, mark)).toList();
      Finding found =
          candidates.stream()
              .filter(finding -> hasWords(finding, mark) && hasRange(finding, mark))
              .findFirst()
              .orElse(candidates.isEmpty() ? null : candidates.get(0));
      if (found == null) {
        problem(mark.line(), missing(mark));
        return;
      }
      open.remove(found);
      matched.add(found);
      if (!hasWords(found, mark)) {
        problem(
            mark.line(),
            mark.rule() + " does not say \"" + mark.message() + "\": " + found.message());
      }
      if (!hasRange(found, mark)) {
        problem(mark.line(), mark.rule() + " stands at " + text(found.where()));
      }
    }

    private static String missing(Mark mark) {
      return switch (mark.kind()) {
        case FP ->
            mark.rule() + " is no longer reported here: turn FP into OK (" + mark.reason() + ")";
        case SUPPRESSED -> "expected a suppressed " + mark.rule();
        default -> "expected " + mark.rule();
      };
    }

    private void absent(Mark mark) {
      for (Finding finding : List.copyOf(open)) {
        if (finding.where().startLine() == mark.line() && !finding.isSuppressed()) {
          if (mark.kind() == Mark.Kind.OK) {
            open.remove(finding);
            problem(mark.line(), describe(finding) + " (marked OK: " + mark.reason() + ")");
          } else if (finding.ruleId().equals(mark.rule())) {
            open.remove(finding);
            problem(mark.line(), mark.rule() + " is found now: turn FN into BUG");
          }
        }
      }
    }

    private void unexpected(Finding finding) {
      problem(finding.where().startLine(), describe(finding));
    }

    private void step(Mark.Step mark) {
      boolean found =
          matched.stream()
              .filter(finding -> finding.ruleId().equals(mark.rule()))
              .flatMap(finding -> finding.flows().stream())
              .anyMatch(flow -> isStep(flow, mark));
      if (!found) {
        problem(
            mark.line(),
            "no expected "
                + mark.rule()
                + " has step "
                + mark.number()
                + " here saying \""
                + mark.text()
                + "\"");
      }
    }

    private boolean isStep(List<TraceStep> flow, Mark.Step mark) {
      if (mark.number() < 1 || mark.number() > flow.size()) {
        return false;
      }
      TraceStep step = flow.get(mark.number() - 1);
      return step.where().file().equals(source.file())
          && step.where().startLine() == mark.line()
          && step.text().contains(mark.text());
    }

    private static boolean isAt(Finding finding, Mark mark) {
      return finding.ruleId().equals(mark.rule())
          && finding.where().startLine() == mark.line()
          && finding.isSuppressed() == (mark.kind() == Mark.Kind.SUPPRESSED);
    }

    private static boolean hasWords(Finding finding, Mark mark) {
      return mark.message() == null || finding.message().contains(mark.message());
    }

    private static boolean hasRange(Finding finding, Mark mark) {
      return mark.range() == null || text(mark.range()).equals(text(finding.where()));
    }

    private static String text(SourceRange range) {
      return range.startLine()
          + ":"
          + range.startColumn()
          + "-"
          + range.endLine()
          + ":"
          + range.endColumn();
    }

    private static String describe(Finding finding) {
      return "unexpected " + finding.ruleId() + ": " + finding.message();
    }

    private void problem(int line, String text) {
      problems.add(new Problem(line, text));
    }
  }
}
