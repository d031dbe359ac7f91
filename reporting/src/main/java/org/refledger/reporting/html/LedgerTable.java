package org.refledger.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refledger.reporting.SourceTexts;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * One ledger: the code in the order of the path, with the steps under their lines and the count of
 * references in the gutter. Where the path goes back or to another file, a new piece of code
 * begins, so that reading down is reading along the path.
 */
final class LedgerTable {
  /** Lines shown before the first and after the last step of a piece. */
  private static final int AROUND = 1;

  /** A longer distance between steps is cut out. */
  private static final int LONGEST_DISTANCE = 8;

  private static final int MOST_MARKS = 4;

  private final SourceTexts sources;
  private final Links links;
  private final Markup out;
  private final String id;
  private int count;

  private record Numbered(TraceStep step, String number) {}

  /**
   * @param id what the anchors of its steps begin with
   */
  LedgerTable(SourceTexts sources, Links links, Markup out, String id) {
    this.sources = sources;
    this.links = links;
    this.out = out;
    this.id = id;
  }

  void write(List<TraceStep> steps) {
    List<Numbered> numbered = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      numbered.add(new Numbered(steps.get(i), String.valueOf(i + 1)));
    }
    out.raw("<div class=\"ledger\" role=\"table\" aria-label=\"Ledger\">\n");
    pieces(numbered).forEach(this::piece);
    out.raw("</div>\n");
  }

  /** A place without a ledger: its line, and one on either side. */
  void quote(SourceRange where) {
    if (!where.isKnown() || sources.line(where.file(), where.startLine()).isEmpty()) {
      return;
    }
    String file = where.file();
    out.raw("<div class=\"ledger quote\"><div class=\"piece\"><div class=\"file\">")
        .text(file)
        .raw("</div>\n");
    for (int line = Math.max(1, where.startLine() - AROUND);
        line <= where.startLine() + AROUND;
        line++) {
      boolean marked = line == where.startLine();
      code(marked ? where : new SourceRange(file, line, 0, line, 0), marked);
    }
    out.raw("</div></div>\n");
  }

  private static List<List<Numbered>> pieces(List<Numbered> steps) {
    List<List<Numbered>> pieces = new ArrayList<>();
    SourceRange last = SourceRange.UNKNOWN;
    for (Numbered step : steps) {
      SourceRange where = step.step.where();
      boolean onward = where.file().equals(last.file()) && where.startLine() >= last.startLine();
      if (pieces.isEmpty() || !onward) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(step);
      last = where;
    }
    return pieces;
  }

  private void piece(List<Numbered> steps) {
    SourceRange first = steps.get(0).step.where();
    out.raw("<div class=\"piece\"><div class=\"file\">");
    links.file(first, first.file().isEmpty() ? "(unknown place)" : first.file(), out);
    out.raw("</div>\n");
    int line = Math.max(1, first.startLine() - AROUND);
    for (int i = 0; i < steps.size(); i++) {
      int at = steps.get(i).step.where().startLine();
      if (at - line > LONGEST_DISTANCE) {
        out.raw("<div class=\"row cut\">");
        gutter(false);
        out.raw("<span>\u22ee</span><code></code></div>\n");
        line = at - AROUND;
      }
      for (; line < at; line++) {
        code(new SourceRange(first.file(), line, 0, line, 0), false);
      }
      // Several steps of a line stand under it together.
      boolean firstOfLine = i == 0 || steps.get(i - 1).step.where().startLine() != at;
      if (firstOfLine) {
        code(steps.get(i).step.where(), true);
      }
      line = at + 1;
      step(steps.get(i));
    }
    code(new SourceRange(first.file(), line, 0, line, 0), false);
    out.raw("</div>\n");
  }

  private void code(SourceRange where, boolean marked) {
    String text = sources.line(where.file(), where.startLine()).orElse("");
    boolean known = sources.line(where.file(), where.startLine()).isPresent();
    if (!known && !marked) {
      return;
    }
    out.raw("<div class=\"row").raw(marked ? " at" : "").raw("\" role=\"row\">");
    gutter(false);
    out.raw("<span class=\"line\">").text(where.startLine()).raw("</span><code>");
    SourceRange shown = sources.onOneLine(where);
    int start = Math.min(Math.max(shown.startColumn() - 1, 0), text.length());
    int end = Math.min(Math.max(shown.endColumn() - 1, start), text.length());
    if (marked && end > start) {
      out.text(text.substring(0, start))
          .element("mark", text.substring(start, end))
          .text(text.substring(end));
    } else {
      out.text(known ? text : "(the source is not there)");
    }
    out.raw("</code></div>\n");
  }

  private void step(Numbered numbered) {
    TraceStep step = numbered.step;
    int after = step.countAfter(count);
    boolean changed = after != count;
    count = after;
    out.raw("<div class=\"row step ")
        .raw(step.kind().name().toLowerCase(Locale.ROOT))
        .raw("\" role=\"row\" id=\"" + id + "-" + numbered.number + "\">");
    gutter(changed);
    out.raw("<span class=\"number\">").text(numbered.number).raw("</span><div>");
    out.span("what", step.text());
    if (!step.basis().isEmpty()) {
      out.raw(" <span class=\"basis\">(");
      links.basis(step.basis(), out);
      out.raw(")</span>");
    }
    if (!step.inner().isEmpty()) {
      int inside = step.inner().size();
      out.raw("<details><summary>").text(inside);
      out.raw((inside == 1 ? " step" : " steps") + " inside</summary>");
      inner(step.inner(), numbered.number);
      out.raw("</details>");
    }
    out.raw("</div></div>\n");
  }

  private void inner(List<TraceStep> steps, String above) {
    out.raw("<ul class=\"inner\">");
    for (int i = 0; i < steps.size(); i++) {
      TraceStep step = steps.get(i);
      String number = above + "." + (i + 1);
      out.raw("<li><span class=\"number\">").text(number).raw("</span> ");
      out.element("code", step.where().isKnown() ? step.where().toString() : step.where().file());
      out.raw(" ").text(step.text());
      sources
          .line(step.where().file(), step.where().startLine())
          .ifPresent(code -> out.raw("<br>").element("code", code.strip()));
      if (!step.inner().isEmpty()) {
        inner(step.inner(), number);
      }
      out.raw("</li>");
    }
    out.raw("</ul>");
  }

  /** The count after the last step: a number and as many blocks. */
  private void gutter(boolean changed) {
    String state = count < 0 ? "below" : count == 0 ? "none" : "some";
    out.raw("<span class=\"count " + state + (changed ? " changed" : "") + "\" title=\"count ")
        .text(count)
        .raw("\">");
    out.raw("<i></i>".repeat(Math.min(Math.abs(count), MOST_MARKS)));
    if (changed) {
      out.raw("<b>").text(count).raw("</b>");
    }
    out.raw("</span>");
  }
}
