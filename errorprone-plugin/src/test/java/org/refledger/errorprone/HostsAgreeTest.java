package org.refledger.errorprone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.Analyzer;
import org.refledger.contracts.ShippedContracts;
import org.refledger.errorprone.Javac.Outcome;
import org.refledger.finding.Finding;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.JavaFrontEnd;
import org.refledger.rule.Rule;
import org.refledger.rules.RuleCatalogue;

/**
 * The command line's analysis of one file and the compiler's find the same, at the same places, on
 * every annotated source that compiles against Netty.
 */
final class HostsAgreeTest {
  private static final Path SOURCES = Path.of("..", "testdata", "rules");
  private static final List<StubSource> STUBS =
      ShippedContracts.all().stream()
          .filter(s -> s.family().startsWith("netty/") || s.family().startsWith("jdk/"))
          .map(s -> new StubSource(s.name(), s.family(), s.text(), false, s.types()))
          .toList();

  @TempDir static Path out;

  private static List<Path> nettySources() throws IOException {
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      return walk.filter(f -> f.toString().endsWith(".java"))
          .filter(HostsAgreeTest::isOfNetty)
          .sorted()
          .toList();
    }
  }

  private static boolean isOfNetty(Path file) {
    try {
      return Files.readString(file).contains("import io.netty.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bothHostsFindTheSame() throws IOException {
    List<Path> compared = new ArrayList<>();
    SoftAssertions soft = new SoftAssertions();
    for (Path file : nettySources()) {
      Outcome outcome = new Javac(out).run(file);
      if (compiles(outcome)) {
        compared.add(file);
        soft.assertThat(byCompiler(outcome)).as(file.toString()).isEqualTo(byCommandLine(file));
      }
    }
    soft.assertThat(compared).as("sources that compile").hasSizeGreaterThan(5);
    soft.assertAll();
  }

  private static boolean compiles(Outcome outcome) {
    return outcome.said().stream().noneMatch(s -> s.kind() == Kind.ERROR && !s.isOurs());
  }

  private static List<String> byCompiler(Outcome outcome) {
    return outcome.ours().stream()
        .map(s -> s.line() + ":" + s.column() + " " + s.text().split("[ :]+", -1)[1])
        .sorted()
        .toList();
  }

  private static List<String> byCommandLine(Path file) {
    List<Path> classPath =
        Arrays.stream(Javac.classPath().split(File.pathSeparator, -1)).map(Path::of).toList();
    AnalysisRequest request =
        new AnalysisRequest(
            SOURCES, List.of(file), classPath, STUBS, ExceptionPolicy.LIKELY, Budget.NORMAL, 1);
    List<Rule> onByDefault =
        RuleCatalogue.load().rules().stream()
            .filter(rule -> !rule.metadata().status().equals("preview"))
            .toList();
    return new Analyzer(List.of(new JavaFrontEnd()), onByDefault)
        .analyze(request, ProgressListener.NONE).open().stream()
            .map(HostsAgreeTest::place)
            .sorted()
            .toList();
  }

  private static String place(Finding finding) {
    return finding.where().startLine()
        + ":"
        + finding.where().startColumn()
        + " "
        + finding.ruleId();
  }
}
