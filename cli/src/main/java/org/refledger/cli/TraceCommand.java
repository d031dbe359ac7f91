package org.refledger.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.refledger.finding.Finding;
import org.refledger.host.Key;
import org.refledger.host.ToolVersion;
import org.refledger.host.UsageException;
import org.refledger.host.Words;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all there is to know of one finding. */
@Command(
    name = "trace",
    sortOptions = false,
    customSynopsis = {"refledger trace ID@FILE:LINE [OPTIONS] [PATH...]", ""},
    description = {
      "Show one finding with everything behind it: for doubters and for bug reports.",
      "",
      "Prints each step with its source line, its count and what it is known from, then what was"
          + " concluded and what was read of the method. Suppressed and known findings are shown,"
          + " too."
    })
final class TraceCommand implements Callable<ExitCode> {
  private static final Pattern PLACE = Pattern.compile("([^@]+)@(.+?):(\\d+)(?::\\d+)?");

  @Parameters(
      index = "0",
      paramLabel = "ID@FILE:LINE",
      description = "The finding: its rule, or the beginning of it, and a line it names.")
  String place = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "What to analyse, as for check.")
  List<String> paths = new ArrayList<>();

  @Mixin AnalysisOptions options = new AnalysisOptions();

  private final Product product;
  private final Session session;
  private final ToolVersion version;

  TraceCommand(Product product, Session session, ToolVersion version) {
    this.product = product;
    this.session = session;
    this.version = version;
  }

  @Override
  public ExitCode call() {
    Matcher named = PLACE.matcher(place);
    if (!named.matches()) {
      throw new UsageException(
          "trace wants ID@FILE:LINE, such as OLE1-LEAK@src/A.java:12, not '" + place + "'.");
    }
    ProjectAnalysis analysis = new ProjectAnalysis(options, paths, product, session);
    ProjectAnalysis.Found found = analysis.find(true);
    List<Finding> there =
        found.result().findings().stream()
            .filter(finding -> isRule(finding, named.group(1)))
            .filter(finding -> isIn(file(found, named.group(2)), finding))
            .toList();
    long line = Long.parseLong(named.group(3));
    List<Finding> chosen = there.stream().filter(f -> f.where().startLine() == line).toList();
    if (chosen.isEmpty()) {
      chosen = there.stream().filter(f -> names(f, line)).toList();
    }
    if (chosen.isEmpty()) {
      throw new UsageException(nothing(found, named));
    }
    StringBuilder text = new StringBuilder();
    for (Finding finding : chosen) {
      text.append(new FindingRecord(finding, found.texts()).text());
      text.append(inside(analysis, finding));
    }
    new Stdout(session).print(text + facts(analysis) + "\n");
    return ExitCode.OK;
  }

  private static boolean isRule(Finding finding, String written) {
    return finding.ruleId().startsWith(written.strip().toUpperCase(Locale.ROOT));
  }

  /** As in reports, relative to the root; or as the shell has it. */
  private String file(ProjectAnalysis.Found found, String written) {
    try {
      Path root = found.sources().root();
      Path file = session.directory().resolve(written).normalize();
      return file.startsWith(root)
          ? root.relativize(file).toString().replace('\\', '/')
          : written.replace('\\', '/');
    } catch (InvalidPathException e) {
      throw new UsageException("trace: '" + written + "' is not a path.");
    }
  }

  private boolean isIn(String file, Finding finding) {
    String name = finding.where().file();
    return name.equals(file) || name.endsWith("/" + file) || file.endsWith("/" + name);
  }

  private static boolean names(Finding finding, long line) {
    return finding.flows().stream()
        .flatMap(List::stream)
        .map(TraceStep::where)
        .anyMatch(
            where -> where.startLine() == line && where.file().equals(finding.where().file()));
  }

  private String nothing(ProjectAnalysis.Found found, Matcher named) {
    String file = file(found, named.group(2));
    List<String> others =
        found.result().findings().stream()
            .filter(finding -> isIn(file, finding))
            .map(finding -> finding.ruleId() + "@" + at(finding.where()))
            .distinct()
            .toList();
    return "There is no "
        + named.group(1)
        + " at "
        + named.group(2)
        + ":"
        + named.group(3)
        + (others.isEmpty()
            ? ", and no other finding in that file."
            : ". In that file: " + String.join(", ", others) + ".");
  }

  private static String at(SourceRange where) {
    return where.file() + ":" + where.startLine();
  }

  /** What was concluded, and what was read. */
  private String inside(ProjectAnalysis analysis, Finding finding) {
    String method =
        finding.member().replaceFirst("\\(.*", "").replaceFirst("^(.+)\\.\\1$", "$1.<init>");
    String pattern = "^" + Pattern.quote(method) + "$";
    StringBuilder text = new StringBuilder();
    for (Product.DumpForm form : List.of(Product.DumpForm.SUMMARY, Product.DumpForm.IR)) {
      String dump = method.isEmpty() ? "" : analysis.dump(form, pattern);
      if (!dump.isBlank()) {
        text.append(form == Product.DumpForm.IR ? "\nWhat was read:\n" : "\nWhat was concluded:\n");
        dump.strip().lines().forEach(line -> text.append("  ").append(line).append('\n'));
      }
    }
    return text.append('\n').toString();
  }

  private String facts(ProjectAnalysis analysis) {
    return Stream.of(
            "RefLedger " + version.number(),
            "Java " + Runtime.version(),
            "exceptions " + Words.of(analysis.settings().get(Key.EXCEPTIONS)),
            "budget " + Words.of(analysis.settings().get(Key.BUDGET)))
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }
}
