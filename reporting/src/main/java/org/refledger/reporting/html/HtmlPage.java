package org.refledger.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.baseline.Baseline;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.reporting.GitFacts;
import org.refledger.reporting.MarkdownText;
import org.refledger.reporting.MissingContracts;
import org.refledger.reporting.MissingContracts.Missing;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.RunFacts;
import org.refledger.reporting.SourceTexts;
import org.refledger.reporting.console.SummaryLines;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;

/** The body of the page. */
final class HtmlPage {
  private static final int PAGE_WIDTH = 96;

  /** Tables with more rows are folded. */
  private static final int OPEN_ROWS = 12;

  private final AnalysisResult result;
  private final ReportContext context;
  private final Markup out;
  private final List<Finding> known;

  HtmlPage(AnalysisResult result, ReportContext context, Markup out) {
    this.result = result;
    this.context = context;
    this.out = out;
    Baseline.Comparison baseline = context.baseline();
    this.known = baseline == null ? List.of() : baseline.known();
  }

  void write() {
    header();
    List<Finding> shown = new ArrayList<>(result.open());
    shown.addAll(known);
    counts(shown);
    filters(shown);
    out.raw("<main id=\"findings\">\n");
    FindingCard card =
        new FindingCard(
            new SourceTexts(context.root()),
            result.rules().stream()
                .collect(
                    Collectors.toMap(
                        RuleMetadata::id, Function.identity(), (one, two) -> one, TreeMap::new)),
            context.fixes(),
            new Links(context),
            out);
    int number = 0;
    for (Finding finding : shown) {
      card.write(finding, ++number, number > shown.size() - known.size());
    }
    if (shown.isEmpty()) {
      out.raw("<p class=\"clean\">No findings.</p>\n");
    }
    out.raw("</main>\n");
    incomplete();
    missingContracts();
    suppressed();
    rules(shown);
  }

  private void header() {
    out.raw("<header class=\"top\"><h1>RefLedger</h1>\n");
    List<String> summary =
        SummaryLines.of(result, context.withElapsed(null), "the end of this page");
    out.raw("<p class=\"result\">").text(summary.get(0)).raw("</p>\n");
    RunFacts run = context.run();
    if (run.verdict() != null) {
      out.raw("<p class=\"verdict " + (run.passed() ? "passed" : "failed") + "\">")
          .text(run.verdict())
          .raw("</p>\n");
    }
    summary.stream()
        .filter(line -> line.startsWith("Incomplete:"))
        .forEach(line -> out.raw("<p class=\"missing\">").text(line).raw("</p>\n"));
    out.raw("<dl>");
    GitFacts git = context.git();
    if (git != null) {
      fact("Revision", git.revision());
      fact("Branch", git.branch());
    }
    fact("RefLedger", context.tool().version());
    fact("Settings", run.settings());
    fact("Analysis", context.category());
    RunStatistics statistics = result.statistics();
    fact("Files", number(statistics.files()));
    fact("Lines", number(statistics.lines()));
    fact("Methods", number(statistics.procedures()));
    fact("Rules", number(result.rules().size()));
    out.raw("</dl></header>\n");
  }

  private void fact(String name, @Nullable String value) {
    if (value != null) {
      out.raw("<div>").element("dt", name).element("dd", value).raw("</div>");
    }
  }

  private void counts(List<Finding> shown) {
    out.raw("<section class=\"counts\" aria-label=\"Counts\">\n");
    table("Rule", "rule", count(shown, Finding::ruleId));
    Map<String, Integer> modules = modules(shown);
    if (modules.size() > 1) {
      table("Module", "module", modules);
    }
    table("File", "q", count(shown, finding -> finding.where().file()));
    out.raw("</section>\n");
  }

  private static Map<String, Integer> modules(List<Finding> findings) {
    return count(findings, finding -> ModuleNames.of(finding.where().file()));
  }

  private static Map<String, Integer> count(
      List<Finding> findings, Function<Finding, String> property) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(property.apply(finding), 1, Integer::sum));
    return counts;
  }

  private void table(String title, String filter, Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    out.raw("<details" + (counts.size() <= OPEN_ROWS ? " open" : "") + "><summary>")
        .text("By " + title.toLowerCase(Locale.ROOT))
        .raw("</summary><table><tbody>\n");
    counts.forEach(
        (name, n) ->
            out.raw("<tr><td class=\"n\">")
                .text(n)
                .raw("</td><td><button type=\"button\" class=\"link\" data-filter=\"" + filter)
                .raw("\" data-value=\"")
                .text(name)
                .raw("\">")
                .text(name)
                .raw("</button></td></tr>\n"));
    out.raw("</tbody></table></details>\n");
  }

  private void filters(List<Finding> shown) {
    if (shown.isEmpty()) {
      return;
    }
    out.raw("<form class=\"filters\" id=\"filters\" role=\"search\">\n");
    out.raw(
        "<label>Find <input type=\"search\" name=\"q\" placeholder=\"file, method, text\"></label>\n");
    choice("Rule", count(shown, Finding::ruleId).keySet());
    Set<String> modules = modules(shown).keySet();
    if (modules.size() > 1) {
      choice("Module", modules);
    }
    for (Severity severity : Severity.values()) {
      String word = severity.name().toLowerCase(Locale.ROOT);
      out.raw("<label><input type=\"checkbox\" name=\"" + word + "\" checked> " + word);
      out.raw("</label>\n");
    }
    if (!known.isEmpty()) {
      out.raw("<label><input type=\"checkbox\" name=\"new\" checked> new only</label>\n");
    }
    out.raw("<label>Order <select name=\"order\"><option value=\"\">place</option>")
        .raw("<option value=\"severity\">severity</option></select></label>\n");
    out.raw("<output id=\"shown\" aria-live=\"polite\"></output>\n");
    out.raw(
        "<span class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next, previous \u00b7 <kbd>/</kbd> find</span>\n</form>\n");
  }

  private void choice(String title, Set<String> values) {
    out.raw("<label>" + title + " <select name=\"" + title.toLowerCase(Locale.ROOT) + "\">")
        .raw("<option value=\"\">all</option>");
    values.forEach(value -> out.element("option", value));
    out.raw("</select></label>\n");
  }

  private void incomplete() {
    List<Notification> notifications = result.notifications();
    if (notifications.isEmpty()) {
      return;
    }
    out.raw("<section id=\"incomplete\"><h2>Incomplete and notes</h2>\n<table><tbody>\n");
    for (Notification notification : notifications) {
      out.raw("<tr><td>")
          .element("code", FindingCard.place(notification.where()))
          .raw("</td><td>")
          .text(notification.message())
          .raw("</td></tr>\n");
    }
    out.raw("</tbody></table></section>\n");
  }

  private void missingContracts() {
    List<Missing> all = MissingContracts.of(result.statistics());
    if (all.isEmpty()) {
      return;
    }
    out.raw("<section id=\"contracts\"><h2>Methods without a contract</h2>\n");
    out.raw("<p>A reference that is handed to one of these is followed no further. ")
        .raw("Contracts for the first of them tell most.</p>\n");
    out.raw("<details" + (all.size() <= OPEN_ROWS ? " open" : "") + "><summary>")
        .text(number(all.size()) + (all.size() == 1 ? " method" : " methods"))
        .raw("</summary><table><tbody>\n");
    for (Missing missing : all) {
      out.raw("<tr><td class=\"n\">")
          .text(missing.sites())
          .raw("</td><td>")
          .element("code", missing.method())
          .raw("</td></tr>\n");
    }
    out.raw("</tbody></table></details></section>\n");
  }

  private void suppressed() {
    List<Finding> suppressed = result.findings().stream().filter(Finding::isSuppressed).toList();
    if (suppressed.isEmpty()) {
      return;
    }
    out.raw("<section id=\"suppressed\"><h2>Suppressed</h2>\n<table><tbody>\n");
    for (Finding finding : suppressed) {
      Suppression suppression = Objects.requireNonNull(finding.suppression());
      out.raw("<tr><td>")
          .element("code", FindingCard.place(finding.where()))
          .raw("</td><td>")
          .text(finding.ruleId())
          .raw("</td><td>")
          .text(suppression.reason().isEmpty() ? "(no reason given)" : suppression.reason())
          .raw("</td></tr>\n");
    }
    out.raw("</tbody></table></section>\n");
  }

  private void rules(List<Finding> shown) {
    List<String> ids = shown.stream().map(Finding::ruleId).distinct().toList();
    List<RuleMetadata> rules =
        result.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
    if (rules.isEmpty()) {
      return;
    }
    out.raw("<section id=\"rules\"><h2>Rules</h2>\n");
    for (RuleMetadata rule : rules) {
      out.raw("<details id=\"rule-")
          .text(rule.id())
          .raw("\"><summary>")
          .text(rule.id() + ": " + rule.title())
          .raw("</summary><pre class=\"page\">")
          .text(MarkdownText.render(rule.page(), PAGE_WIDTH, false))
          .raw("</pre></details>\n");
    }
    out.raw("</section>\n");
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
