package org.refledger.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;

final class GoldenReportsTest {

  private static final ConsoleStyle TERMINAL =
      new ConsoleStyle(140, false, true, false, false, true);

  @TempDir Path root;
  private AnalysisResult result;

  @BeforeEach
  void createProject() {
    result = SampleProject.create(root);
  }

  @Test
  void pretty_on_a_wide_terminal() throws IOException {
    check("pretty.txt", "pretty", SampleProject.context(root).withConsole(TERMINAL));
  }

  @Test
  void pretty_on_a_narrow_ascii_terminal_in_detail() throws IOException {
    ConsoleStyle narrow = new ConsoleStyle(44, false, false, true, false, true);
    check("pretty-narrow.txt", "pretty", SampleProject.context(root).withConsole(narrow));
  }

  @Test
  void pretty_with_colours_and_suppressed_findings() throws IOException {
    ReportContext context =
        SampleProject.context(root)
            .withConsole(TERMINAL.withColour(true))
            .withOptions(ReportOptions.DEFAULT.withSuppressed(true));
    check("pretty-colour.txt", "pretty", context);
  }

  @Test
  void concise() throws IOException {
    check("concise.txt", "concise", SampleProject.context(root));
  }

  @Test
  void github() throws IOException {
    check("github.txt", "github", SampleProject.context(root));
  }

  @Test
  void gitlab() throws IOException {
    check("gitlab.json", "gitlab", SampleProject.context(root));
  }

  @Test
  void junit() throws IOException {
    check("junit.xml", "junit", SampleProject.context(root));
  }

  @Test
  void html() throws IOException {
    check("report.html", "html", SampleProject.context(root));
  }

  @Test
  void json() throws IOException {
    check(
        "report.json",
        "json",
        SampleProject.context(root).withOptions(new ReportOptions(true, true, true)));
  }

  @Test
  void sarif() throws IOException {
    check(
        "report.sarif",
        "sarif",
        SampleProject.context(root).withOptions(new ReportOptions(true, true, true)));
  }

  @Test
  void every_format_is_the_same_for_any_order_locale_and_time_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> expected = renderAll(result);
    List<Finding> reversed = new ArrayList<>(result.findings());
    Collections.reverse(reversed);
    var rules = new ArrayList<>(result.rules());
    Collections.reverse(rules);
    var notifications = new ArrayList<>(result.notifications());
    Collections.reverse(notifications);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(renderAll(new AnalysisResult(reversed, rules, notifications, result.statistics())))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void no_format_tells_the_path_of_the_machine() {
    assertThat(renderAll(result))
        .noneMatch(report -> report.contains(root.getFileName().toString()));
  }

  private List<String> renderAll(AnalysisResult of) {
    return Reporters.all().stream()
        .map(reporter -> SampleProject.render(reporter.format(), of, SampleProject.context(root)))
        .toList();
  }

  private void check(String golden, String format, ReportContext context) throws IOException {
    GoldenFile.assertMatches(golden, SampleProject.render(format, result, context));
  }
}
