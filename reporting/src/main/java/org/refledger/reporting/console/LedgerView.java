package org.refledger.reporting.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.refledger.finding.Finding;
import org.refledger.reporting.ConsoleStyle;
import org.refledger.reporting.SourceTexts;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** Source lines with carets, and beside each what happened to the count there. */
final class LedgerView {

  private static final int INDENT = 3;
  private static final int NARROWEST_LABEL = 28;
  private static final int CELLS_BEFORE_CARET = 8;

  private final Finding finding;
  private final Ink ink;
  private final Glyphs glyphs;
  private final int width;
  private final SourceTexts sources;
  private final Appendable out;

  private final List<LedgerEntry> entries;
  private final Map<Integer, SourceRow> rows = new LinkedHashMap<>();
  private final int gutter;
  private final int dedent;

  LedgerView(Finding finding, ConsoleStyle style, SourceTexts sources, Appendable out) {
    this.finding = finding;
    this.ink = new Ink(style.colour());
    this.glyphs = new Glyphs(style.unicode());
    this.width = style.width();
    this.sources = sources;
    this.out = out;
    entries = finding.flows().isEmpty() ? List.of() : LedgerEntry.of(finding.flows().get(0));
    readRows();
    int lastLine = rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    gutter = INDENT + Math.max(2, Integer.toString(lastLine).length());
    dedent =
        rows.values().stream()
            .filter(row -> row.cells() > 0)
            .mapToInt(SourceRow::indentation)
            .min()
            .orElse(0);
  }

  private void readRows() {
    List<SourceRange> places = new ArrayList<>();
    entries.forEach(entry -> places.add(entry.step().where()));
    places.add(finding.where());
    for (SourceRange place : places) {
      if (place.file().equals(finding.where().file())) {
        sources
            .line(place.file(), place.startLine())
            .ifPresent(line -> rows.putIfAbsent(place.startLine(), SourceRow.of(line, glyphs)));
      }
    }
  }

  /** Whether there is anything to show. */
  boolean isEmpty() {
    return entries.isEmpty() && rows.isEmpty();
  }

  void write() throws IOException {
    if (entries.isEmpty()) {
      SourceRange where = sources.onOneLine(finding.where());
      Window window = window(where);
      sourceLine(where.startLine(), window);
      line(
          margin()
              + " ".repeat(INDENT + window.caret())
              + ink.severity(finding.severity(), "^".repeat(window.carets())));
      return;
    }
    int shownLine = 0;
    int labelAt = INDENT;
    Window window = null;
    for (LedgerEntry entry : entries) {
      SourceRange where = sources.onOneLine(entry.step().where());
      if (entry.depth() > 0
          || !where.file().equals(finding.where().file())
          || !rows.containsKey(where.startLine())) {
        elsewhere(entry, entry.depth() > 0 ? labelAt : INDENT);
        continue;
      }
      Window own = window(where);
      if (where.startLine() != shownLine || window == null || own.from() != window.from()) {
        if (where.startLine() < shownLine) {
          line(ink.faint(" ".repeat(gutter - 3) + "..."));
        }
        sourceLine(where.startLine(), own);
        shownLine = where.startLine();
        window = own;
      }
      labelAt = caretLine(entry, own);
    }
  }

  /**
   * The part of a source line that fits: from one cell to another of the line, and in it the
   * carets.
   *
   * @param cut whether something in front is left out
   */
  private record Window(int from, int to, int caret, int carets, boolean cut) {}

  private Window window(SourceRange where) {
    SourceRow row = row(where.startLine());
    int caretFrom = Math.max(dedent, row.cell(where.startColumn()));
    int caretTo = Math.max(caretFrom + 1, row.cell(where.endColumn()));
    int room = width <= 0 ? Integer.MAX_VALUE : Math.max(10, width - gutter - 2 - INDENT);
    int from = dedent;
    int to = row.cells();
    if (to - from > room) {
      if (caretTo - from > room - glyphs.ellipsis().length()) {
        from = Math.max(dedent, caretFrom - CELLS_BEFORE_CARET);
      }
      to = Math.min(to, from + room);
    }
    int carets = Math.max(1, Math.min(caretTo, Math.max(to, caretFrom + 1)) - caretFrom);
    return new Window(from, to, caretFrom - from, carets, from > dedent);
  }

  private void sourceLine(int number, Window window) throws IOException {
    SourceRow row = row(number);
    int mark = Glyphs.cells(glyphs.ellipsis());
    boolean cutAfter = window.to() < row.cells();
    String text =
        (window.cut() ? glyphs.ellipsis() : "")
            + row.slice(
                window.from() + (window.cut() ? mark : 0), window.to() - (cutAfter ? mark : 0))
            + (cutAfter ? glyphs.ellipsis() : "");
    String digits = Integer.toString(number);
    String margin = " ".repeat(gutter - digits.length()) + digits + " |";
    line(ink.faint(margin) + (text.isEmpty() ? "" : " ".repeat(INDENT) + text));
  }

  /**
   * The carets with the step beside them, or below where there is no room; answers where the step's
   * text starts.
   */
  private int caretLine(LedgerEntry entry, Window window) throws IOException {
    String indent = " ".repeat(INDENT + window.caret());
    String carets = "^".repeat(window.carets());
    boolean end = entry.last() || entry.step().where().equals(finding.where());
    String number = entry.number() + "  ";
    int beside = indent.length() + carets.length() + 1 + number.length();
    String label = label(entry);
    int room = width - gutter - 2 - beside;
    String paintedCarets = end ? ink.severity(finding.severity(), carets) : ink.step(carets);
    if (width <= 0 || room >= Math.min(NARROWEST_LABEL, Glyphs.cells(label))) {
      hanging(
          margin() + indent + paintedCarets + " " + ink.bold(entry.number()) + "  ",
          beside,
          label,
          room);
      return beside;
    }
    line(margin() + indent + paintedCarets);
    int below = INDENT + 2 + number.length();
    hanging(
        margin() + " ".repeat(INDENT + 2) + ink.bold(entry.number()) + "  ",
        below,
        label,
        width - gutter - 2 - below);
    return below;
  }

  private void elsewhere(LedgerEntry entry, int wanted) throws IOException {
    SourceRange where = entry.step().where();
    String place =
        where.isKnown()
            ? glyphs.clean(fileName(where.file())) + ":" + where.startLine() + "  "
            : "";
    String label = label(entry);
    int head = Glyphs.cells(place) + entry.number().length() + 2;
    int nesting = 2 * Math.max(0, entry.depth() - 1);
    int at = wanted + nesting;
    if (width > 0
        && at + head + Math.min(NARROWEST_LABEL, Glyphs.cells(label)) > width - gutter - 2) {
      at = INDENT + 2 + nesting;
    }
    hanging(
        margin() + " ".repeat(at) + place + ink.bold(entry.number()) + "  ",
        at + head,
        label,
        width - gutter - 2 - at - head);
  }

  private String label(LedgerEntry entry) {
    TraceStep step = entry.step();
    return glyphs.clean(
        step.basis().isEmpty() ? entry.text() : entry.text() + "   (" + step.basis() + ")");
  }

  private void hanging(String first, int column, String label, int room) throws IOException {
    String lead = first;
    for (String part : Glyphs.wrap(label, width <= 0 ? 0 : Math.max(10, room))) {
      line(lead + part);
      lead = margin() + " ".repeat(column);
    }
  }

  private SourceRow row(int line) {
    return Objects.requireNonNull(rows.get(line));
  }

  private String margin() {
    return ink.faint(" ".repeat(gutter) + " |");
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
