package org.refledger.host.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.Definitions;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.AnalysisResult;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;
import org.refledger.finding.Remedy;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.reporting.SampleProject;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

class ResultCacheTest {
  @TempDir Path folder;
  private Path root;
  private Path kept;
  private Path jar;
  private AnalysisResult found;
  private int analyses;

  @BeforeEach
  void aProject() throws IOException {
    root = Files.createDirectory(folder.resolve("project"));
    kept = folder.resolve("kept");
    found = withRemedies(SampleProject.create(root));
    jar = jar("lib.jar", "a/A.class");
  }

  /** One of each kind, on findings with ledgers, a suppression and letters beyond ASCII. */
  private static AnalysisResult withRemedies(AnalysisResult sample) {
    SourceRange where = new SourceRange("A.java", 1, 2, 3, 4);
    List<Remedy> remedies =
        List.of(
            new Remedy.Release("buf", where, "release", true, List.of(where, where), false),
            new Remedy.ClearSlot("ppv", where),
            new Remedy.CountSelf("this", where),
            new Remedy.DropStatement(where));
    List<Finding> findings = new ArrayList<>(sample.findings());
    for (int i = 0; i < remedies.size(); i++) {
      findings.add(sample.findings().get(0).withFingerprint("f" + i).withRemedy(remedies.get(i)));
    }
    List<Notification> lasting =
        sample.notifications().stream()
            .filter(n -> n.detail() == null && n.kind() != Notification.Kind.INPUT_REJECTED)
            .toList();
    return new AnalysisResult(findings, sample.rules(), lasting, sample.statistics());
  }

  private Path jar(String name, String entry) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(entry.length());
      zip.closeEntry();
    }
    return file;
  }

  private static List<Rule> rules() {
    return SampleProject.rules().stream().map(ResultCacheTest::rule).toList();
  }

  private static Rule rule(RuleMetadata facts) {
    return new Rule() {
      @Override
      public RuleMetadata metadata() {
        return facts;
      }

      @Override
      public Optional<Finding> check(Fault fault) {
        return Optional.empty();
      }
    };
  }

  private AnalysisRequest request() {
    List<Path> files =
        Stream.of(SampleProject.MERGE, SampleProject.HELPER).map(root::resolve).toList();
    return new AnalysisRequest(
        root, files, List.of(jar), List.of(), ExceptionPolicy.LIKELY, Budget.NORMAL, 1);
  }

  private AnalysisRequest with(List<StubSource> stubs, ExceptionPolicy exceptions, int jobs) {
    AnalysisRequest plain = request();
    return new AnalysisRequest(
        root, plain.files(), plain.classPath(), stubs, exceptions, Budget.NORMAL, jobs);
  }

  private AnalysisResult run(AnalysisRequest request) {
    return run(request, rules());
  }

  private AnalysisResult run(AnalysisRequest request, List<Rule> rules) {
    return new ResultCache(kept)
        .analyze(
            request,
            rules,
            ResultCacheTest.class.getClassLoader(),
            () -> {
              analyses++;
              return found;
            })
        .result();
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void anUnchangedProjectGetsTheVerySameResultWithoutAnAnalysis() {
    assertThat(found.findings()).anyMatch(Finding::isSuppressed).anyMatch(f -> f.remedy() != null);
    assertThat(run(request())).isEqualTo(found);
    AnalysisResult second = run(with(List.of(), ExceptionPolicy.LIKELY, 8));
    assertThat(second).isEqualTo(found);
    assertThat(second.findings()).isEqualTo(found.findings());
    assertThat(second.findings().toString()).isEqualTo(found.findings().toString());
    assertThat(analyses).isEqualTo(1);
  }

  @Test
  void aProjectThatWasMovedIsStillTheSame() throws IOException {
    run(request());
    root = Files.move(root, folder.resolve("elsewhere"));
    run(request());
    assertThat(analyses).isEqualTo(1);
  }

  @Test
  void anythingTheResultDependsOnIsLookedAt() throws IOException {
    run(request());
    run(with(List.of(), ExceptionPolicy.ALL, 1));
    run(
        with(
            List.of(new StubSource("A.java", "A", "class A {}", true)), ExceptionPolicy.LIKELY, 1));
    run(
        with(
            List.of(new StubSource("A.java", "A", "class B {}", true)), ExceptionPolicy.LIKELY, 1));
    run(request(), rules().subList(0, 1));
    assertThat(analyses).isEqualTo(5);
    Files.writeString(root.resolve(SampleProject.MERGE), "\n", StandardOpenOption.APPEND);
    run(request());
    assertThat(analyses).isEqualTo(6);
    jar = jar("lib.jar", "a/B.class");
    run(request());
    assertThat(analyses).isEqualTo(7);
    run(request());
    assertThat(analyses).isEqualTo(7);
  }

  @Test
  void classesInFoldersAreLookedAtAndOtherFilesThereAreNot() throws IOException {
    jar = Files.createDirectory(folder.resolve("classes"));
    Files.writeString(jar.resolve("A.class"), "one");
    run(request());
    Files.writeString(jar.resolve("notes.txt"), "x");
    run(request());
    assertThat(analyses).isEqualTo(1);
    Files.writeString(jar.resolve("A.class"), "two");
    run(request());
    assertThat(analyses).isEqualTo(2);
  }

  @Test
  void whatIsBrokenIsNotUsedAndIsReplaced() throws IOException {
    run(request());
    byte[] good = Files.readAllBytes(only());
    byte[] flipped = good.clone();
    flipped[good.length / 2] ^= 1;
    byte[] cut = Arrays.copyOf(good, good.length / 2);
    int expected = 1;
    for (byte[] broken : List.of(flipped, cut, new byte[0], "x".getBytes(StandardCharsets.UTF_8))) {
      Files.write(only(), broken);
      assertThat(run(request())).isEqualTo(found);
      assertThat(analyses).isEqualTo(++expected);
      assertThat(Files.readAllBytes(only())).isEqualTo(good);
    }
  }

  @Test
  void aSourceThatIsEditedMeanwhileBelongsToNoKey() throws IOException {
    new ResultCache(kept)
        .analyze(
            request(),
            rules(),
            ResultCacheTest.class.getClassLoader(),
            () -> {
              SampleProject.write(root, SampleProject.MERGE, "class Merge {}");
              return found;
            });
    assertThat(kept).doesNotExist();
  }

  @Test
  void whatFailedForAReasonOfTheMachineIsTriedAgain() {
    Notification crash =
        new Notification(
            Notification.Kind.PROCEDURE_NOT_ANALYSED,
            SourceRange.ofLine("A.java", 1),
            "Failed.",
            "java.lang.StackOverflowError");
    found = new AnalysisResult(found.findings(), found.rules(), List.of(crash), found.statistics());
    run(request());
    run(request());
    assertThat(analyses).isEqualTo(2);
  }

  @Test
  void whatReadsOtherFilesIsNotKept() throws IOException {
    Path idl = Files.writeString(root.resolve("a.idl"), "import \"b.idl\";");
    AnalysisRequest plain = request();
    run(
        new AnalysisRequest(
            root, List.of(idl), List.of(), List.of(), plain.exceptions(), plain.budget(), 1));
    run(
        new AnalysisRequest(
            root,
            plain.files(),
            List.of(),
            List.of(),
            plain.exceptions(),
            plain.budget(),
            1,
            new Definitions(List.of(idl), List.of())));
    assertThat(analyses).isEqualTo(2);
    assertThat(kept).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothingAndFailsNothing() throws IOException {
    Files.writeString(kept, "a file");
    assertThat(run(request())).isEqualTo(found);
    assertThat(run(request())).isEqualTo(found);
    assertThat(Files.readString(kept)).isEqualTo("a file");
  }

  @Test
  void theOldestGoAndFilesOfOthersStay() throws IOException {
    Files.createDirectories(kept);
    Path other = Files.writeString(kept.resolve("notes.txt"), "mine");
    for (int i = 0; i < 70; i++) {
      Path old = Files.writeString(kept.resolve(i + ".refledger-result"), "x");
      Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000L + i));
    }
    run(request());
    assertThat(other).exists();
    assertThat(kept.resolve("6.refledger-result")).doesNotExist();
    assertThat(kept.resolve("7.refledger-result")).exists();
    try (Stream<Path> files = Files.list(kept)) {
      assertThat(files).hasSize(65);
    }
    run(request());
    assertThat(analyses).isEqualTo(1);
  }
}
