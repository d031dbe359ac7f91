package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.host.fix.Proposals;

/** Fixes from the command line to the file, with the shipped rules. */
class FixTest {
  private static final String LEAK =
      """
      package app;

      import io.netty.buffer.ByteBuf;
      import io.netty.buffer.ByteBufAllocator;

      class Code {
        int size(ByteBufAllocator alloc, boolean stop) {
          ByteBuf buf = alloc.buffer();
          if (stop) {
            return 0;
          }
          int n = buf.readableBytes();
          buf.release();
          return n;
        }
      }
      """;
  private static final String MENDED =
      LEAK.replace("      return 0;", "      buf.release();\n      return 0;");

  @TempDir Path folder;
  private ShippedRun cli;

  @BeforeEach
  void run() {
    cli = new ShippedRun(folder);
  }

  private Path source() throws IOException {
    return Files.writeString(folder.resolve("Code.java"), LEAK);
  }

  @Test
  void diffPrintsAPatchAndChangesNothing() throws IOException {
    Path file = source();
    assertThat(cli.run("check", "--diff")).as("the finding is still there").isEqualTo(1);
    assertThat(cli.out())
        .isEqualTo(
            """
            --- a/Code.java
            +++ b/Code.java
            @@ -7,6 +7,7 @@
               int size(ByteBufAllocator alloc, boolean stop) {
                 ByteBuf buf = alloc.buffer();
                 if (stop) {
            +      buf.release();
                   return 0;
                 }
                 int n = buf.readableBytes();
            """);
    assertThat(cli.err())
        .isEqualTo("refledger: without --diff this would mend 1 of 1 finding in 1 file.\n");
    assertThat(file).hasContent(LEAK);
  }

  @Test
  void fixChangesTheFileAndReportsWhatIsLeft() throws IOException {
    Path file = source();
    assertThat(cli.run("check", "--fix")).isZero();
    assertThat(file).hasContent(MENDED);
    assertThat(cli.out()).startsWith("No findings in 1 file");
    assertThat(cli.err()).isEqualTo("refledger: mended 1 of 1 finding in 1 file.\n");
    assertThat(cli.run("check", "--fix")).as("nothing is left to do").isZero();
    assertThat(file).hasContent(MENDED);
  }

  @Test
  void whatIsSuppressedOrKnownIsNotChanged() throws IOException {
    Path file = folder.resolve("Code.java");
    String suppressed =
        LEAK.replace("alloc.buffer();", "alloc.buffer(); // refledger:ignore OLE1-LEAK pooled");
    Files.writeString(file, suppressed);
    assertThat(cli.run("check", "--fix")).isZero();
    assertThat(file).hasContent(suppressed);
    source();
    assertThat(cli.run("baseline", "create")).isZero();
    assertThat(cli.run("check", "--fix")).isZero();
    assertThat(file).hasContent(LEAK);
  }

  @Test
  void sarifBringsFixesThatAreEvidentOrWereTried() throws IOException {
    source();
    cli.run("check", "--format", "sarif");
    JsonNode fix = new ObjectMapper().readTree(cli.out()).at("/runs/0/results/0/fixes/0");
    assertThat(fix.at("/description/text").asText()).isEqualTo("Release 'buf' before this exit.");
    JsonNode replacement = fix.at("/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/insertedContent/text").asText())
        .isEqualTo("buf.release();\n      ");
    assertThat(replacement.at("/deletedRegion/startLine").asInt()).isEqualTo(10);
    assertThat(replacement.at("/deletedRegion/startColumn").asInt()).isEqualTo(7);
    cli.run("check", "--diff", "--report", "sarif=out.sarif");
    assertThat(Files.readString(folder.resolve("out.sarif"))).contains("\"fixes\"");
  }

  @Test
  void fixAndDiffContradictEachOther() throws IOException {
    source();
    assertThat(cli.run("check", "--fix", "--diff")).isEqualTo(2);
    assertThat(cli.err()).isEqualTo("refledger: --fix and --diff contradict each other.\n");
  }

  /** What SARIF and javac suggest without a trial holds when it is tried. */
  @Test
  void evidentFixesOfAllAnnotatedSourcesHold() {
    AnalysisOptions options = new AnalysisOptions();
    options.configuration.isolated = true;
    ShippedProduct product = new ShippedProduct();
    Session session = new ShippedRun(Path.of("../testdata").toAbsolutePath().normalize()).session();
    OutputOptions output = new OutputOptions();
    ProjectAnalysis analysis =
        new ProjectAnalysis(options, List.of("rules", "samples"), product, session);
    ProjectAnalysis.Found found = analysis.find(false);
    var evident =
        new Proposals(found.sources().root(), product.fixers()).evident(found.result().findings());
    var tested =
        new FixRun(analysis, product, session, output).fixes(found.result(), found).tested();
    assertThat(places(tested.fixes())).hasSizeGreaterThan(40);
    assertThat(places(evident)).hasSizeGreaterThan(20);
    assertThat(places(tested.fixes())).containsAll(places(evident));
    assertThat(tested.rejected()).hasSizeLessThan(10);
    assertThat(Stream.of(tested.diff().split("\n"))).anyMatch(line -> line.contains("finally"));
  }

  private static List<String> places(Map<Finding, Fix> fixes) {
    return fixes.keySet().stream().map(f -> f.where() + " " + f.ruleId()).toList();
  }
}
