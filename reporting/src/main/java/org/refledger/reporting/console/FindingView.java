package org.refledger.reporting.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.reporting.ConsoleStyle;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.RuleAdvice;
import org.refledger.reporting.SourceTexts;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** One finding as people read it: where and what, the ledger, and how to go on. */
final class FindingView {

  private static final int TERM = 12;

  private final ConsoleStyle style;
  private final Ink ink;
  private final Glyphs glyphs;
  private final SourceTexts sources;
  private final Map<String, RuleMetadata> rules;
  private final Map<Finding, Fix> fixes;
  private final Appendable out;

  FindingView(
      ReportContext context, SourceTexts sources, Map<String, RuleMetadata> rules, Appendable out) {
    this.style = context.console();
    this.fixes = context.fixes();
    this.ink = new Ink(style.colour());
    this.glyphs = new Glyphs(style.unicode());
    this.sources = sources;
    this.rules = rules;
    this.out = out;
  }

  void write(Finding finding) throws IOException {
    header(finding);
    for (String part : Glyphs.wrap(glyphs.clean(finding.message().strip()), limit(2))) {
      out.append("  ").append(part).append('\n');
    }
    LedgerView ledger = new LedgerView(finding, style, sources, out);
    if (!ledger.isEmpty()) {
      out.append('\n');
      ledger.write();
    }
    out.append('\n');
    otherFlows(finding);
    String fix = RuleAdvice.of(finding, rules.get(finding.ruleId()), fixes);
    if (!fix.isEmpty()) {
      term("fix:", fix);
    }
    term("more:", "refledger explain " + finding.ruleId());
    out.append('\n');
  }

  private void header(Finding finding) throws IOException {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    out.append(ink.bold(glyphs.clean(place(finding.where()))))
        .append(": ")
        .append(ink.severity(finding.severity(), severity))
        .append(' ')
        .append(ink.bold(finding.ruleId()));
    if (finding.suppression() != null) {
      String reason = finding.suppression().reason();
      out.append(
          reason.isEmpty() ? " (suppressed)" : " (suppressed: " + glyphs.clean(reason) + ")");
    }
    out.append('\n');
  }

  /** The further ways it happens, one line each: where it ends. */
  private void otherFlows(Finding finding) throws IOException {
    for (List<TraceStep> flow :
        finding.flows().subList(Math.min(1, finding.flows().size()), finding.flows().size())) {
      if (!flow.isEmpty()) {
        TraceStep last = flow.get(flow.size() - 1);
        term("also:", place(last.where()) + "  " + last.text());
      }
    }
  }

  private void term(String name, String text) throws IOException {
    String lead = "  " + name + " ".repeat(TERM - 2 - name.length());
    for (String part : Glyphs.wrap(glyphs.clean(text), limit(TERM))) {
      out.append(lead).append(part).append('\n');
      lead = " ".repeat(TERM);
    }
  }

  private int limit(int used) {
    return style.width() <= 0 ? 0 : Math.max(20, style.width() - used);
  }

  /** {@code path:line:column}, as far as it is known. */
  static String place(SourceRange where) {
    if (where.file().isEmpty()) {
      return "(unknown place)";
    }
    return where.isKnown() ? where.toString() : where.file();
  }
}
