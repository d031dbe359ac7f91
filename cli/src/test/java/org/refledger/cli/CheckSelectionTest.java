package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.finding.Finding.Confidence;
import org.refledger.frontend.FrontEndRequest.StubSource;

/** Which rules, contracts and engine options {@code check} works with. */
class CheckSelectionTest extends CheckFixture {
  @Test
  void selectAndIgnoreTakeIdsAndBeginnings() {
    cli.run("check", "--select", "OLE1");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE");
    cli.run("check", "--select", "ole1,OLE2A-RELEASE-IN", "--ignore", "OLE1-LEAK");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-OVER-RELEASE", "OLE2A-RELEASE-IN");
    cli.run("check", "--ignore", "OLE1-LEAK", "--ignore", "OLE2A");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-OVER-RELEASE");
  }

  @Test
  void rulesOnTrialRunOnlyWhenTheyAreNamed() {
    cli.run("check");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE");
    cli.run("check", "--select", "OLE2A-RELEASE-IN");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE2A-RELEASE-IN");
  }

  @Test
  void previewLetsRulesOnTrialRunLikeOthers() {
    cli.run("check", "--preview");
    assertThat(cli.product.rulesOfEngine)
        .containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE", "OLE2A-RELEASE-IN");
    cli.run("check", "--preview", "--select", "OLE2");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE2A-RELEASE-IN");
    cli.file("refledger.toml", "preview = true\nselect = [\"OLE2A\"]\n");
    cli.run("check");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE2A-RELEASE-IN");
  }

  @Test
  void onlySourcesOfALanguageAreLookedAt() {
    cli.run("check", "--language", "Java");
    assertThat(request().files()).hasSize(1);
    assertThat(cli.run("check", "--language", "idl")).isEqualTo(2);
    assertThat(cli.run("check", "--language", "jav")).isEqualTo(2);
    assertThat(cli.err()).contains("--language: 'jav' is none of java, idl, c.");
  }

  @ParameterizedTest
  @CsvSource({"very-high, 1", "high, 2", "medium, 3", "low, 4"})
  void onlyFindingsTrustedEnoughAreReported(String precision, int reported) {
    cli.product.findings =
        List.of(
            FakeProduct.trusted(Confidence.VERY_HIGH, 1),
            FakeProduct.trusted(Confidence.HIGH, 2),
            FakeProduct.trusted(Confidence.MEDIUM, 3),
            FakeProduct.trusted(Confidence.LOW, 4));
    assertThat(cli.run("check", "--min-precision", precision)).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("pretty \u2192 " + reported + "\n");
  }

  @Test
  void contractsOfTheUserFollowTheShippedOnes() {
    cli.file("c/One.java", "interface One {}");
    cli.file("stubs/b/Two.java", "interface Two {}");
    cli.file("stubs/a/Three.java", "interface Three {}");
    cli.file("stubs/README.md", "no stub");
    cli.run("check", "A.java", "--contracts", "c/One.java", "--contracts", "stubs");
    List<StubSource> stubs = request().stubs();
    assertThat(stubs).hasSize(6);
    assertThat(stubs.subList(3, 6))
        .containsExactly(
            new StubSource("c/One.java", "One", "interface One {}", true),
            new StubSource("stubs/a/Three.java", "Three", "interface Three {}", true),
            new StubSource("stubs/b/Two.java", "Two", "interface Two {}", true));
  }

  @Test
  void definitionsAreKnownWithTheFoldersTheyImportFrom() {
    cli.file("sdk/b/Two.idl", "");
    cli.file("sdk/a/One.IDL", "");
    cli.file("sdk/notes.txt", "");
    cli.file("one/Three.idl", "");
    cli.file("more/readme", "");
    cli.run("check", "A.java", "--idl", "sdk", "--idl", "one/Three.idl", "-I", "more");

    assertThat(request().definitions().files())
        .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
        .containsExactly("sdk/a/One.IDL", "sdk/b/Two.idl", "one/Three.idl");
    assertThat(request().definitions().includePath())
        .extracting(place -> folder.relativize(place).toString())
        .containsExactly("more", "sdk", "one");
    assertThat(request().files()).doesNotContainAnyElementsOf(request().definitions().files());
  }

  @Test
  void definitionsThatAreNotThereEndTheRun() {
    cli.file("empty/readme", "");
    for (List<String> wrong :
        List.of(
            List.of("--idl", "gone", "--idl: there is no file or folder gone."),
            List.of("--idl", "A.java", "--idl: A.java is no IDL file (.idl)."),
            List.of("--idl", "empty", "--idl: there is no IDL file (.idl) in empty."),
            List.of("-I", "gone", "--include-path: there is no folder gone."))) {
      assertThat(cli.run("check", "A.java", wrong.get(0), wrong.get(1))).isEqualTo(2);
      assertThat(cli.err()).contains("refledger: " + wrong.get(2));
    }
  }

  @Test
  void theEngineGetsItsOptions() {
    cli.run("check", "--jobs", "7", "--exceptions", "all", "--budget", "deep");
    assertThat(request().jobs()).isEqualTo(7);
    assertThat(request().exceptions()).isEqualTo(ExceptionPolicy.ALL);
    assertThat(request().budget()).isEqualTo(Budget.DEEP);
  }

  @Test
  void theEngineHasDefaults() {
    cli.run("check");
    assertThat(request().jobs()).isEqualTo(3);
    assertThat(request().exceptions()).isEqualTo(ExceptionPolicy.LIKELY);
    assertThat(request().budget()).isEqualTo(Budget.NORMAL);
  }

  @Test
  void theClassPathIsReadFromTheOptionAndTheFile() {
    cli.file("lib/a.jar", "");
    cli.file("lib/b.jar", "");
    cli.file("cp.txt", "lib/b.jar\nlib/missing.jar\n");
    cli.run("check", "--classpath", "lib/a.jar", "--classpath-file", "cp.txt", "--strict");
    assertThat(request().classPath())
        .containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"));
    assertThat(cli.err()).contains("incomplete (1 notice)");
  }

  @Test
  void optionsOfOneGroupMayBeMixedWithThoseOfAnother() {
    cli.file("B.java", "class B {}");
    cli.file("C.java", "class C {}");
    cli.run(
        "--exclude",
        "B.java",
        "--select",
        "OLE1-LEAK",
        "--quiet",
        "--exclude",
        "C.java",
        "--select",
        "OLE1-OVER-RELEASE",
        ".");
    assertThat(request().files()).containsExactly(folder.resolve("A.java"));
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE");
    assertThat(context().console().quiet()).isTrue();
  }
}
