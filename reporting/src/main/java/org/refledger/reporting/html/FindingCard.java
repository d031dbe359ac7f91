package org.refledger.reporting.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.reporting.RuleAdvice;
import org.refledger.reporting.SourceTexts;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** One finding. */
final class FindingCard {
  private final SourceTexts sources;
  private final Map<String, RuleMetadata> rules;
  private final Map<Finding, Fix> fixes;
  private final Links links;
  private final Markup out;

  FindingCard(
      SourceTexts sources,
      Map<String, RuleMetadata> rules,
      Map<Finding, Fix> fixes,
      Links links,
      Markup out) {
    this.sources = sources;
    this.rules = rules;
    this.fixes = fixes;
    this.links = links;
    this.out = out;
  }

  /**
   * @param number from 1, in the order of the page
   * @param known whether the baseline has it
   */
  void write(Finding finding, int number, boolean known) {
    String id = "f" + number;
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String state = finding.isSuppressed() ? "suppressed" : known ? "known" : "new";
    out.raw("<article class=\"finding " + severity + "\" id=\"" + id + "\" tabindex=\"-1\"")
        .raw(" data-severity=\"" + severity + "\" data-state=\"" + state + "\" data-rule=\"")
        .text(finding.ruleId())
        .raw("\" data-module=\"")
        .text(ModuleNames.of(finding.where().file()))
        .raw("\">\n<header><h2><span class=\"level " + severity + "\">" + severity + "</span> ")
        .raw("<a href=\"#rule-")
        .text(finding.ruleId())
        .raw("\">")
        .text(finding.ruleId())
        .raw("</a> <a class=\"place\" href=\"#" + id + "\">")
        .text(place(finding.where()))
        .raw("</a>");
    links.source(finding.where(), out);
    out.raw("</h2>");
    if (!state.equals("new")) {
      out.span("state", known ? "in the baseline" : "suppressed");
    }
    out.raw("</header>\n<p class=\"message\">").text(finding.message().strip()).raw("</p>\n");
    if (!finding.member().isEmpty()) {
      out.raw("<p class=\"member\">in ").element("code", finding.member()).raw("</p>\n");
    }
    if (finding.flows().stream().allMatch(List::isEmpty)) {
      new LedgerTable(sources, links, out, id).quote(finding.where());
    }
    RuleMetadata rule = rules.get(finding.ruleId());
    if (rule != null) {
      CyclePicture.write(finding, rule, out);
    }
    flows(finding.flows(), id);
    if (!finding.message().contains("Known from")) {
      basis(finding.basis());
    }
    String fix = RuleAdvice.of(finding, rule, fixes);
    if (!fix.isEmpty()) {
      out.raw("<p class=\"fix\"><b>Fix</b> ").text(fix).raw("</p>\n");
    }
    buttons(finding);
    out.raw("</article>\n");
  }

  private void flows(List<List<TraceStep>> flows, String id) {
    if (flows.isEmpty() || flows.get(0).isEmpty()) {
      return;
    }
    steps(flows.get(0), id);
    new LedgerTable(sources, links, out, id).write(flows.get(0));
    for (int i = 1; i < flows.size(); i++) {
      List<TraceStep> flow = flows.get(i);
      if (flow.isEmpty()) {
        continue;
      }
      TraceStep last = flow.get(flow.size() - 1);
      out.raw("<details><summary>Also: ")
          .text(place(last.where()) + "  " + last.text())
          .raw("</summary>\n");
      new LedgerTable(sources, links, out, id + "-" + (i + 1)).write(flow);
      out.raw("</details>\n");
    }
  }

  private void steps(List<TraceStep> flow, String id) {
    out.raw("<nav class=\"steps\" aria-label=\"Steps\">");
    for (int i = 1; i <= flow.size(); i++) {
      out.raw("<a href=\"#" + id + "-" + i + "\" title=\"")
          .text(flow.get(i - 1).text())
          .raw("\">")
          .text(i)
          .raw("</a>");
    }
    out.raw("</nav>\n");
  }

  private void basis(List<String> basis) {
    if (!basis.isEmpty()) {
      out.raw("<p class=\"why\">Known from ");
      for (int i = 0; i < basis.size(); i++) {
        out.raw(i == 0 ? "" : ", ");
        links.basis(basis.get(i), out);
      }
      out.raw(".</p>\n");
    }
  }

  private void buttons(Finding finding) {
    out.raw("<p class=\"buttons\">");
    // Nobody suppresses what is said about suppressions.
    if (!finding.ruleId().startsWith("META-")) {
      button("Copy suppression", "// refledger:ignore " + finding.ruleId() + " <reason>");
    }
    button("Copy place", place(finding.where()));
    if (finding.where().isKnown()) {
      button("Copy trace command", trace(finding));
    }
    out.raw("</p>\n");
  }

  /** The command that shows everything behind a finding. */
  private static String trace(Finding finding) {
    String place =
        finding.ruleId() + "@" + finding.where().file() + ":" + finding.where().startLine();
    boolean plain = place.matches("[\\w@.:/+-]+");
    return "refledger trace " + (plain ? place : "'" + place.replace("'", "'\\''") + "'");
  }

  private void button(String label, String copied) {
    out.raw("<button type=\"button\" data-copy=\"").text(copied).raw("\">").text(label);
    out.raw("</button> ");
  }

  static String place(SourceRange where) {
    if (where.file().isEmpty()) {
      return "(unknown place)";
    }
    return where.isKnown() ? where.toString() : where.file();
  }
}
