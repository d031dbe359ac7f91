package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

class ChangedLinesTest {
  @TempDir Path folder;

  @Test
  void aFindingCountsWhenAnyLineOfItsLedgerChanged() throws Exception {
    git("init", "-q", "-b", "main");
    write("src/A B.java", "1\n2\n3\n4\n5\n6\n7\n8\n");
    write("src/Ü.java", "1\n2\n3\n");
    commit("first");
    write("src/A B.java", "1\n2\nthree\n4\n5\n8\n");
    commit("second");
    write("src/Ü.java", "1\n2\n3\n4\n");
    write("src/New.java", "1\n");
    ChangedLines lines = ChangedLines.since(folder, "HEAD~1", "--changed-since");
    assertThat(kept(lines, finding("src/A B.java", 3))).isTrue();
    assertThat(kept(lines, finding("src/A B.java", 2))).isFalse();
    assertThat(kept(lines, finding("src/A B.java", 5))).as("beside deleted lines").isTrue();
    assertThat(kept(lines, finding("src/Ü.java", 4))).as("not committed").isTrue();
    assertThat(kept(lines, finding("src/New.java", 1))).as("not known to git").isTrue();
    assertThat(kept(lines, finding("src/Ü.java", 1, step("src/A B.java", 1)))).isFalse();
    assertThat(kept(lines, finding("src/Ü.java", 1, step("src/A B.java", 3)))).isTrue();
    TraceStep inner = step("src/A B.java", 3);
    TraceStep call =
        new TraceStep(
            TraceStep.Kind.CALL, SourceRange.ofLine("src/Ü.java", 1), 1, "", "", List.of(inner));
    assertThat(kept(lines, finding("src/Ü.java", 1, call))).isTrue();
  }

  @Test
  void whatGitCannotTellIsSaid() throws Exception {
    assertThatThrownBy(() -> ChangedLines.since(folder, "main", "--changed-since"))
        .hasMessage("--changed-since: the sources are in no git checkout.");
    git("init", "-q", "-b", "main");
    assertThatThrownBy(() -> ChangedLines.since(folder, "nowhere", "--changed-since"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("git knows no revision 'nowhere'");
    assertThatThrownBy(() -> ChangedLines.since(folder, "--output=x", "--changed-since"))
        .hasMessageContaining("is no revision");
  }

  private static boolean kept(ChangedLines lines, Finding finding) {
    AnalysisResult result =
        new AnalysisResult(List.of(finding), List.of(), List.of(), RunStatistics.NONE);
    return !lines.only(result).findings().isEmpty();
  }

  private static Finding finding(String file, int line, TraceStep... steps) {
    return new Finding(
        "OLE1-LEAK",
        Severity.WARNING,
        "m.",
        SourceRange.ofLine(file, line),
        "A.m()",
        List.of(List.of(steps)),
        Confidence.HIGH,
        List.of(),
        "00",
        null);
  }

  private static TraceStep step(String file, int line) {
    return new TraceStep(TraceStep.Kind.EXIT, SourceRange.ofLine(file, line), 1, "leaves", "");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    Process process = new ProcessBuilder(line).directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }
}
