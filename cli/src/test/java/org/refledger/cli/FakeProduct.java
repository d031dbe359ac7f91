package org.refledger.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Fixer;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.Program;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/** Parts that remember what they were asked and answer what the test says. */
final class FakeProduct implements Product {
  final List<AnalysisRequest> requests = new ArrayList<>();
  final List<String> rulesOfEngine = new ArrayList<>();
  final List<ReportContext> contexts = new ArrayList<>();
  final List<String> dumps = new ArrayList<>();
  List<Finding> findings = List.of();
  List<Notification> notifications = List.of();
  List<Notification> stubNotifications = List.of();
  List<Fixer> fixers = List.of();
  String dump = "";
  Runnable duringAnalysis = () -> {};

  static Finding finding(String ruleId, Severity severity, int line) {
    return new Finding(
        ruleId,
        severity,
        "'x' is never released.",
        SourceRange.ofLine("A.java", line),
        "A.m()",
        List.of(List.of()),
        Confidence.HIGH,
        List.of(),
        "00",
        null);
  }

  static Finding trusted(Confidence confidence, int line) {
    Finding base = finding("OLE1-LEAK", Severity.WARNING, line);
    return new Finding(
        base.ruleId(),
        base.severity(),
        base.message(),
        base.where(),
        base.member(),
        base.flows(),
        confidence,
        base.basis(),
        base.fingerprint(),
        null);
  }

  static Notification incomplete(String file) {
    return new Notification(
        Notification.Kind.FILE_NOT_ANALYSED,
        SourceRange.ofLine(file, 3),
        "Cannot be parsed; nothing of it was analysed.");
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        rule("OLE1-LEAK", "Owned reference is never released", "stable"),
        rule("OLE1-OVER-RELEASE", "Reference released more often than owned", "stable"),
        rule("OLE2A-RELEASE-IN", "Borrowed parameter is released", "preview"));
  }

  private static Rule rule(String id, String title, String status) {
    RuleMetadata metadata =
        new RuleMetadata(
            id,
            title,
            "A reference leaks.",
            Severity.WARNING,
            Confidence.HIGH,
            null,
            List.of("reference-counting"),
            List.of("CWE-772"),
            "0.1",
            status,
            List.of("java"),
            "## What it detects\nA `reference` leaks.\n");
    return new Rule() {
      @Override
      public RuleMetadata metadata() {
        return metadata;
      }

      @Override
      public Optional<Finding> check(Fault fault) {
        return Optional.empty();
      }
    };
  }

  @Override
  public List<Reporter> reporters() {
    return Stream.of("concise", "github", "json", "pretty", "sarif").map(this::reporter).toList();
  }

  private Reporter reporter(String format) {
    return new Reporter() {
      @Override
      public String format() {
        return format;
      }

      @Override
      public void write(AnalysisResult result, ReportContext context, Writer out)
          throws IOException {
        contexts.add(context);
        out.write(format + " \u2192 " + result.findings().size() + "\n");
      }
    };
  }

  @Override
  public List<FrontEnd> frontEnds() {
    return List.of(
        new FrontEnd() {
          @Override
          public Set<String> extensions() {
            return Set.of("java");
          }

          @Override
          public FrontEndResult read(FrontEndRequest request, ProgressListener progress) {
            return new FrontEndResult(
                new Program(List.of(), new EmptyTables.Classes()),
                new EmptyTables.Contracts(),
                stubNotifications,
                new FrontEndResult.Statistics(0, 0, 0, 0, 0, 0, 0, Collections.emptySortedMap()));
          }
        });
  }

  @Override
  public List<Fixer> fixers() {
    return fixers;
  }

  @Override
  public List<StubSource> shippedContracts() {
    return List.of(
        new StubSource("netty/buffer/ByteBuf.java", "netty/buffer", "interface ByteBuf {}", false),
        new StubSource("netty/buffer/Unpooled.java", "netty/buffer", "class Unpooled {}", false),
        new StubSource("jdk/Closeable.java", "jdk", "interface Closeable {}", false));
  }

  @Override
  public Engine engine(List<Rule> rules) {
    rulesOfEngine.clear();
    rules.forEach(rule -> rulesOfEngine.add(rule.metadata().id()));
    return new Engine() {
      @Override
      public AnalysisResult analyze(AnalysisRequest request, ProgressListener progress) {
        requests.add(request);
        progress.progress("parsing", 1, 2);
        duringAnalysis.run();
        RunStatistics statistics =
            new RunStatistics(
                2,
                1234,
                10,
                100,
                4,
                20,
                2,
                1,
                0,
                new TreeMap<>(Map.of("a.B.c()", 1, "a.B.d()", 1, "a.B.e()", 1)));
        return new AnalysisResult(
            findings, rules.stream().map(Rule::metadata).toList(), notifications, statistics);
      }

      @Override
      public String dump(AnalysisRequest request, DumpForm form, String methodPattern) {
        dumps.add(form + " " + methodPattern);
        return dump;
      }
    };
  }
}
