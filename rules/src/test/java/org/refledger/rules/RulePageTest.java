package org.refledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;

class RulePageTest {
  private static final String FRONT =
      """
      ---
      id: X-RULE
      title: A title: with a colon
      severity: error
      precision: very-high
      security-severity: 7.5
      tags: [reference-counting, external/cwe/cwe-415]
      since: 0.1
      status: stable
      languages: [java, cpp]
      options: [x.depth]
      fix: never
      ---
      """;

  private static String body() {
    StringBuilder text = new StringBuilder();
    for (String heading : RulePage.HEADINGS) {
      text.append("## ").append(heading).append("\nText of ").append(heading).append(".\n\n");
    }
    return text.toString();
  }

  static Stream<RuleMetadata> pages() {
    return RuleCatalogue.load().rules().stream().map(Rule::metadata);
  }

  @Test
  void readsFrontMatterAndSections() {
    RulePage page = RulePage.parse(FRONT + body());

    RuleMetadata metadata = page.metadata();
    assertThat(metadata.id()).isEqualTo("X-RULE");
    assertThat(metadata.title()).isEqualTo("A title: with a colon");
    assertThat(metadata.severity()).isEqualTo(Severity.ERROR);
    assertThat(metadata.precision()).isEqualTo(Confidence.VERY_HIGH);
    assertThat(metadata.securitySeverity()).isEqualTo("7.5");
    assertThat(metadata.cwe()).containsExactly("CWE-415");
    assertThat(metadata.languages()).containsExactly("java", "cpp");
    assertThat(metadata.summary()).isEqualTo("Text of What it detects.");
    assertThat(metadata.page()).startsWith("## What it detects").doesNotContain("severity:");
    assertThat(page.options()).containsExactly("x.depth");
    assertThat(page.sections()).containsEntry("Suppress", "Text of Suppress.");
  }

  @Test
  void aMissingHeadingIsAnError() {
    for (String heading : RulePage.HEADINGS) {
      String without = body().replace("## " + heading + "\n", "");
      assertThatThrownBy(() -> RulePage.parse(FRONT + without))
          .as(heading)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void unknownRepeatedOrDisorderedHeadingsAreErrors() {
    String swapped =
        body()
            .replace("## Suppress", "## S")
            .replace("## References", "## Suppress")
            .replace("## S\n", "## References\n");
    for (String bad :
        List.of(body() + "## More\nx\n", body() + "## Suppress\nx\n", swapped, "x\n" + body())) {
      assertThatThrownBy(() -> RulePage.parse(FRONT + bad))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void everythingWrongInTheFrontMatterIsAnError() {
    Map<String, String> edits =
        Map.of(
            "severity: error", "severity: fatal",
            "precision: very-high", "precision: perfect",
            "fix: never", "fix: maybe",
            "status: stable", "status: ripe",
            "since: 0.1", "sinze: 0.1",
            "tags: [reference-counting, external/cwe/cwe-415]", "tags: [reference-counting]",
            "languages: [java, cpp]", "languages: java",
            "title: A title: with a colon", "title:",
            "id: X-RULE", "id: X-RULE\nid: Y-RULE");
    edits.forEach(
        (from, to) ->
            assertThatThrownBy(() -> RulePage.parse(FRONT.replace(from, to) + body()))
                .as(to)
                .isInstanceOf(IllegalArgumentException.class));
    for (String text : List.of("", body(), FRONT.replace("fix: never\n---", "fix: never"))) {
      assertThatThrownBy(() -> RulePage.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void headingsInsideCodeAreText() {
    String text = body().replace("Text of Example.", "```\n## not a heading\n```");

    assertThat(RulePage.parse(FRONT + text).sections().get("Example")).contains("## not a heading");
  }

  @Test
  void aPageThatIsMissingIsNamed() {
    assertThatThrownBy(() -> RulePage.load("NO-SUCH")).hasMessageContaining("NO-SUCH.md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesShowTheBugAndFixesAreClean(RuleMetadata rule) {
    RulePage page = RulePage.load(rule.id());

    boolean java = rule.languages().contains("java");
    String fence = java ? "```java" : "```idl";
    assertThat(page.sections().get("Example")).contains(fence).contains("// BUG: " + rule.id());
    assertThat(page.sections().get("How to fix"))
        .contains(fence)
        .contains("// OK: ")
        .doesNotContain("// BUG: " + rule.id());
    assertThat(page.sections().get("Suppress")).contains("// refledger:ignore " + rule.id());
    if (java) {
      assertThat(page.sections().get("Suppress"))
          .contains("@SuppressWarnings(\"" + rule.id() + "\")");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesAreTaggedAndTheirSummaryIsShort(RuleMetadata rule) {
    if (rule.languages().contains("java")) {
      assertThat(rule.tags()).contains("reference-counting", "ole");
    } else {
      assertThat(rule.tags()).contains("midl");
    }
    assertThat(rule.summary()).endsWith(".").hasSizeLessThan(350);
    assertThat(rule.title()).doesNotEndWith(".");
    assertThat(rule.securitySeverity() != null)
        .as("security severity goes with memory safety")
        .isEqualTo(rule.tags().contains("memory-safety"));
  }

  @Test
  void theLeakPageTellsWhichIdIsUsedWhereTwoFit() {
    assertThat(RulePage.load("OLE1-LEAK").sections().get("What is not reported"))
        .contains("OLE2B-OUT-LEAK", "OLE1-OVERWRITE", "OLE2B-IGNORED-RESULT", "OLE2B-EXTRA-ADDREF");
  }

  @Test
  void pagesNameOnlyRulesThatExist() {
    List<String> ids = RuleCatalogue.load().ids();
    pages()
        .forEach(
            rule -> {
              var matcher = Pattern.compile("`(OLE\\w*-[A-Z-]+)`").matcher(rule.page());
              while (matcher.find()) {
                assertThat(ids).contains(matcher.group(1));
              }
            });
  }
}
