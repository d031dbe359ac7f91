package org.refledger.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
import org.refledger.rules.RuleCatalogue;

/**
 * The command line's analysis of one file and the compiler's find the same, at the same places, on
 * every annotated source that compiles against Netty.
 */
final class HostsAgreeTest {
  private static final Path SOURCES = Path.of("..", "testdata", "rules");
  private static final List<StubSource> STUBS =
      ShippedContracts.all().stream()
          .map(s -> new StubSource(s.name(), s.family(), s.text(), false))
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

  @TestFactory
  Stream<DynamicTest> bothHostsFindTheSame() throws IOException {
    return nettySources().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agree(file)));
  }

  private static void agree(Path file) {
    Outcome outcome = compile(file);
    assumeTrue(compiles(outcome), () -> outcome.said().toString());
    assertThat(byCompiler(outcome)).isEqualTo(byCommandLine(file));
  }

  @Test
  void enoughOfTheSourcesCompile() throws IOException {
    assertThat(nettySources()).filteredOn(f -> compiles(compile(f))).hasSizeGreaterThan(5);
  }

  private static Outcome compile(Path file) {
    return new Javac(out).run(file);
  }

  private static boolean compiles(Outcome outcome) {
    return outcome.said().stream().noneMatch(s -> s.kind() == Kind.ERROR && !s.isOurs());
  }

  private static List<String> byCompiler(Outcome outcome) {
    return outcome.ours().stream()
        .map(s -> s.line() + ":" + s.column() + " " + s.text().split("[ :]+")[1])
        .sorted()
        .toList();
  }

  private static List<String> byCommandLine(Path file) {
    List<Path> classPath =
        Arrays.stream(Javac.classPath().split(File.pathSeparator)).map(Path::of).toList();
    AnalysisRequest request =
        new AnalysisRequest(
            SOURCES,
            List.of(file),
            classPath,
            STUBS,
            ExceptionPolicy.LIKELY,
            Budget.NORMAL,
            1);
    return new Analyzer(List.of(new JavaFrontEnd()), RuleCatalogue.load().rules())
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
