package org.refledger.testkit;

import java.util.ArrayList;
import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** Findings for tests of the kit. */
final class Findings {
  static final String FILE = "A.java";

  private Findings() {}

  static Finding at(String rule, int line, int... stepLines) {
    return in(FILE, rule, line, stepLines);
  }

  static Finding in(String file, String rule, int line, int... stepLines) {
    List<TraceStep> flow = new ArrayList<>();
    for (int stepLine : stepLines) {
      SourceRange where = new SourceRange(file, stepLine, 1, stepLine, 9);
      flow.add(new TraceStep(TraceStep.Kind.ACQUIRE, where, 1, "step on line " + stepLine, ""));
    }
    return new Finding(
        rule,
        Severity.WARNING,
        "'b' is not released.",
        new SourceRange(file, line, 5, line, 12),
        "A.m()",
        List.of(flow),
        Confidence.HIGH,
        List.of(),
        "00",
        null);
  }

  static Finding suppressed(String rule, int line) {
    return at(rule, line).withSuppression(new Suppression(SourceRange.ofLine(FILE, line), ""));
  }

  static AnalysisResult result(List<Finding> findings, List<Notification> notifications) {
    return new AnalysisResult(findings, List.of(), notifications, RunStatistics.NONE);
  }
}
