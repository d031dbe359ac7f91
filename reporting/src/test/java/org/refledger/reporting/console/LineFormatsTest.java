package org.refledger.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.SampleProject;
import org.refledger.source.SourceRange;

final class LineFormatsTest {

  @TempDir Path root;

  @Test
  void github_gets_its_separators_escaped() {
    Finding finding =
        finding(Severity.NOTE, "100% of\r\nit: a, b", new SourceRange("a,b:c%.java", 1, 2, 3, 4));
    assertThat(render("github", finding))
        .isEqualTo(
            "::notice file=a%2Cb%3Ac%25.java,line=1,endLine=3,title=OLE1-LEAK::100%25 of%0D%0Ait: a, b\n");
  }

  @Test
  void github_gets_the_most_severe_first() {
    Finding note = finding(Severity.NOTE, "n", SourceRange.ofLine("a", 1));
    Finding error = finding(Severity.ERROR, "e", SourceRange.ofLine("b", 1));
    assertThat(render("github", note, error).lines().map(line -> line.split(" ", 2)[0]))
        .containsExactly("::error", "::notice");
  }

  @Test
  void github_gets_no_place_where_none_is_known() {
    assertThat(render("github", finding(Severity.ERROR, "m", SourceRange.UNKNOWN)))
        .isEqualTo("::error title=OLE1-LEAK::m\n");
  }

  @Test
  void concise_keeps_a_finding_on_one_line() {
    assertThat(
            render(
                "concise",
                finding(Severity.ERROR, "a\nb\u001B[0m", new SourceRange("x y.java", 3, 4, 3, 5))))
        .isEqualTo("x y.java:3:4: error OLE1-LEAK a b\uFFFD[0m\n");
  }

  @Test
  void no_findings_are_no_lines() {
    assertThat(render("concise")).isEmpty();
    assertThat(render("github")).isEmpty();
  }

  private String render(String format, Finding... findings) {
    AnalysisResult result =
        new AnalysisResult(List.of(findings), List.of(), List.of(), RunStatistics.NONE);
    return SampleProject.render(format, result, ReportContext.of(root, SampleProject.TOOL));
  }

  private static Finding finding(Severity severity, String message, SourceRange where) {
    return new Finding(
        "OLE1-LEAK",
        severity,
        message,
        where,
        "",
        List.of(),
        Confidence.LOW,
        List.of(),
        "00",
        null);
  }
}
