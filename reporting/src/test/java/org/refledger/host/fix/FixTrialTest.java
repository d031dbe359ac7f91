package org.refledger.host.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Fix;
import org.refledger.finding.Fixer;
import org.refledger.finding.Remedy;
import org.refledger.host.UsageException;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * An analysis of toys: a line {@code leak NAME} is a finding, {@code double NAME} is another, and a
 * file with a line {@code ???} cannot be read. The fixer replaces {@code leak} by what stands
 * behind the name.
 */
class FixTrialTest {
  @TempDir Path root;
  private final List<String> seen = new ArrayList<>();

  private static final Fixer FIXER =
      new Fixer() {
        @Override
        public boolean reads(String file) {
          return file.endsWith(".toy");
        }

        @Override
        public List<Optional<Fix>> fixes(List<Remedy> remedies, String file, String text) {
          return remedies.stream().map(remedy -> fix(remedy, text)).toList();
        }

        private Optional<Fix> fix(Remedy remedy, String text) {
          SourceRange where = ((Remedy.DropStatement) remedy).statement();
          String line = text.lines().toList().get(where.startLine() - 1);
          String[] words = line.split(" ");
          return words.length < 3
              ? Optional.empty()
              : Optional.of(
                  new Fix(
                      "Replace",
                      List.of(new Fix.Edit(where, words[2])),
                      words[2].equals("mended")));
        }
      };

  private AnalysisResult analyze(Path folder, List<Path> files) {
    List<Finding> findings = new ArrayList<>();
    List<Notification> notifications = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String text = read(file);
      seen.add(name);
      int number = 0;
      for (String line : text.split("\r?\n", -1)) {
        number++;
        if (line.startsWith("leak ") || line.startsWith("double ")) {
          findings.add(finding(name, number, line));
        }
      }
      if (text.lines().anyMatch("???"::equals)) {
        notifications.add(
            new Notification(
                Notification.Kind.FILE_NOT_ANALYSED, SourceRange.ofLine(name, 1), "No."));
      }
    }
    return new AnalysisResult(findings, List.of(), notifications, RunStatistics.NONE);
  }

  private static Finding finding(String file, int number, String line) {
    String[] words = line.split(" ");
    SourceRange where = new SourceRange(file, number, 1, number, line.length() + 1);
    return new Finding(
            words[0].equals("leak") ? "LEAK" : "DOUBLE",
            Severity.WARNING,
            "It leaks.",
            where,
            words[1],
            List.of(),
            Confidence.HIGH,
            List.of(),
            words[1],
            null)
        .withRemedy(new Remedy.DropStatement(where));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private TestedFixes test(Path... files) {
    AnalysisResult before = analyze(root, List.of(files));
    return new FixTrial(this::analyze, FIXER::reads)
        .test(
            new Proposals(root, List.of(FIXER)).all(before.findings()),
            before,
            root,
            List.of(files));
  }

  @Test
  void aFixStaysWhenItsFindingIsGoneAndNothingCame() throws IOException {
    Path file = write("a/one.toy", "first\nleak x mended\nlast\n");
    TestedFixes tested = test(file);
    assertThat(tested.fixes()).hasSize(1);
    assertThat(tested.rejected()).isEmpty();
    assertThat(tested.diff())
        .isEqualTo(
            """
            --- a/a/one.toy
            +++ b/a/one.toy
            @@ -1,3 +1,3 @@
             first
            -leak x mended
            +mended
             last
            """);
    assertThat(file).as("only write() writes").hasContent("first\nleak x mended\nlast\n");
    tested.write();
    assertThat(file).hasContent("first\nmended\nlast\n");
  }

  @Test
  void aFixThatMendsNothingOrDoesHarmIsDroppedAndTheOthersStay() throws IOException {
    Path file = write("one.toy", "leak x mended\nleak y leak\u00a0y\nleak z double\u00a0z\n");
    Files.writeString(file, Files.readString(file).replace('\u00a0', '\t'));
    Fixer spaces = spaces();
    AnalysisResult before = analyze(root, List.of(file));
    TestedFixes tested =
        new FixTrial(this::analyze, spaces::reads)
            .test(
                new Proposals(root, List.of(spaces)).all(before.findings()),
                before,
                root,
                List.of(file));
    assertThat(tested.fixes().keySet()).extracting(Finding::member).containsExactly("x");
    assertThat(tested.rejected().values())
        .containsExactlyInAnyOrder("the finding would stay", "it would cause DOUBLE in z");
  }

  /** The same fixer, whose replacement has a space where the source has a tab. */
  private static Fixer spaces() {
    return new Fixer() {
      @Override
      public boolean reads(String file) {
        return FIXER.reads(file);
      }

      @Override
      public List<Optional<Fix>> fixes(List<Remedy> remedies, String file, String text) {
        return FIXER.fixes(remedies, file, text).stream()
            .map(fix -> fix.map(f -> spaced(f)))
            .toList();
      }

      private Fix spaced(Fix fix) {
        return new Fix(
            fix.title(),
            fix.edits().stream()
                .map(e -> new Fix.Edit(e.where(), e.text().replace('\t', ' ')))
                .toList(),
            fix.isEvident());
      }
    };
  }

  @Test
  void aFixAfterWhichAFileCannotBeReadIsDropped() throws IOException {
    TestedFixes tested = test(write("one.toy", "leak x ???\n"), write("two.toy", "leak y mended"));
    assertThat(tested.rejected().values()).containsExactly("the file could no longer be analysed");
    assertThat(tested.files()).containsExactly("two.toy");
    assertThat(tested.diff()).endsWith("+mended\n\\ No newline at end of file\n");
  }

  @Test
  void lineEndsMarksAndCharactersOfAFileAreKept() throws IOException {
    Path windows = write("one.toy", "\uFEFF\u00e9t\u00e9\r\nleak x mended\r\n");
    Path latin = root.resolve("two.toy");
    Files.write(latin, "\u00e9t\u00e9\nleak y mended\n".getBytes(StandardCharsets.ISO_8859_1));
    test(windows, latin).write();
    assertThat(Files.readString(windows)).isEqualTo("\uFEFF\u00e9t\u00e9\r\nmended\r\n");
    assertThat(Files.readAllBytes(latin))
        .isEqualTo("\u00e9t\u00e9\nmended\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
    Path file = write("one.toy", "leak x mended\n");
    TestedFixes tested = test(file);
    Files.writeString(file, "edited\n");
    assertThatThrownBy(tested::write)
        .isInstanceOfSatisfying(
            UsageException.class,
            e -> assertThat(e.sentence()).contains("one.toy has changed since it was analysed"));
    assertThat(file).hasContent("edited\n");
  }

  @Test
  void onlyFilesThatFixersReadAreCopiedAndTheCopyIsGoneAfterwards() throws IOException {
    Path toy = write("one.toy", "leak x mended\n");
    Path other = write("two.idl", "leak y mended\n");
    List<Path> copies = new ArrayList<>();
    AnalysisResult before = analyze(root, List.of(toy, other));
    new FixTrial(
            (folder, files) -> {
              copies.add(folder);
              assertThat(files).extracting(f -> f.getFileName().toString()).containsOnly("one.toy");
              return analyze(folder, files);
            },
            FIXER::reads)
        .test(
            new Proposals(root, List.of(FIXER)).all(before.findings()),
            before,
            root,
            List.of(toy, other));
    assertThat(copies).hasSize(1).allSatisfy(copy -> assertThat(copy).doesNotExist());
  }

  @Test
  void withoutProposalsNothingIsAnalysedAgain() throws IOException {
    TestedFixes tested = test(write("one.toy", "leak x\n"));
    assertThat(seen).containsExactly("one.toy");
    assertThat(tested.diff()).isEmpty();
  }

  @Test
  void evidentFixesNeedNoTrial() throws IOException {
    Path file = write("one.toy", "leak x mended\nleak y guessed\n");
    List<Finding> findings = analyze(root, List.of(file)).findings();
    assertThat(new Proposals(root, List.of(FIXER)).evident(findings).keySet())
        .extracting(Finding::member)
        .containsExactly("x");
    try (Stream<Path> left = Files.list(root)) {
      assertThat(left).containsExactly(file);
    }
  }
}
