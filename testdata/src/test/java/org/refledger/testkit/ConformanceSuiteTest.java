package org.refledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.refledger.finding.Finding;
import org.refledger.rule.RuleMetadata;
import org.refledger.rules.RuleCatalogue;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

class ConformanceSuiteTest {
  @TempDir Path root;
  private final List<String> runs = new ArrayList<>();

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ConformanceSuite suite(List<Finding> findings, Notification... notifications) {
    return new ConformanceSuite(
        root,
        (folder, files, options) -> {
          runs.add(root.relativize(folder) + " " + files.size() + " " + options);
          return Findings.result(findings, List.of(notifications));
        });
  }

  @Test
  void filesOfAFolderWithTheSameOptionsAreAnalysedTogetherAndOnce() throws IOException {
    write("OLE1-LEAK/A.java", "a(); // BUG: OLE1-LEAK\n");
    write("OLE1-LEAK/sub/B.java", "b(); // OK: no\n");
    write("OLE1-LEAK/C.java", "// TEST-OPTIONS: --x\nc();\n");
    write("OLE1-OVERWRITE/D.java", "d(); // OK: no\n");

    ConformanceSuite suite = suite(List.of(Findings.at("OLE1-LEAK", 1)));

    assertThat(suite.compareAll()).hasSize(4).allMatch(Comparison::isAsExpected);
    suite.compareAll();
    assertThat(runs)
        .containsExactlyInAnyOrder("OLE1-LEAK 2 []", "OLE1-LEAK 1 [--x]", "OLE1-OVERWRITE 1 []");
  }

  @Test
  void testsAreNamedAfterRuleAndFileAndFailWithTheProblems() throws Throwable {
    write("OLE1-LEAK/A.java", "a(); // BUG: OLE1-LEAK\n");

    List<DynamicNode> nodes = suite(List.of()).tests().toList();
    DynamicContainer container = (DynamicContainer) nodes.get(0);
    DynamicTest test = (DynamicTest) container.getChildren().findFirst().orElseThrow();

    assertThat(container.getDisplayName()).isEqualTo("OLE1-LEAK");
    assertThat(test.getDisplayName()).isEqualTo("A.java");
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("A.java:1: expected OLE1-LEAK");
  }

  @Test
  void aFileThatWasNotFullyAnalysedFails() throws IOException {
    write("OLE1-LEAK/A.java", "a();\n");
    Notification failure =
        new Notification(
            Notification.Kind.FILE_NOT_ANALYSED, SourceRange.ofLine("A.java", 1), "Not parsed.");
    Notification note =
        new Notification(Notification.Kind.NOTE, SourceRange.ofLine("A.java", 1), "By the way.");

    assertThat(suite(List.of(), failure, note).compareAll().get(0).problems())
        .containsExactly("A.java:1:1: not fully analysed: Not parsed.");
  }

  @Test
  void theTableCountsMarksByRule() throws IOException {
    write("OLE1-LEAK/A.java", "a(); // BUG: OLE1-LEAK\nb(); // OK: x\nc(); // FN: OLE1-LEAK x\n");
    write("OLE1-OVERWRITE/B.java", "a(); // BUG: OLE1-LEAK\nb(); // FP: OLE1-OVERWRITE x\n");

    assertThat(suite(List.of()).table().markdown())
        .isEqualTo(
            """
            | rule | found (BUG) | silent (OK) | false (FP) | missed (FN) |
            |---|---:|---:|---:|---:|
            | OLE1-LEAK | 2 | 1 | 0 | 1 |
            | OLE1-OVERWRITE | 0 | 0 | 1 | 0 |
            | all | 2 | 1 | 1 | 1 |
            """);
  }

  @Test
  void anEmptyFolderIsAnErrorNotASuccess() throws IOException {
    Files.createDirectories(root.resolve("OLE1-LEAK"));

    assertThatThrownBy(() -> suite(List.of())).hasMessageContaining("No annotated sources");
  }

  @Test
  void examplesOfPagesBecomeSources() throws IOException {
    List<RuleMetadata> rules =
        RuleCatalogue.load().rules().stream().map(rule -> rule.metadata()).toList();

    PageExamples.write(rules, root);
    ConformanceSuite suite = suite(List.of());

    for (RuleMetadata rule : rules) {
      assertThat(PageExamples.of(rule)).as(rule.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(suite.sources(rule.id() + "-1").stream().flatMap(s -> s.marks().stream()))
          .as(rule.id())
          .filteredOn(mark -> mark.expectsFinding() && mark.rule().equals(rule.id()))
          .hasSize(1);
    }
    assertThat(root.resolve("OLE1-LEAK-1/Greeter.java")).exists();
  }
}
