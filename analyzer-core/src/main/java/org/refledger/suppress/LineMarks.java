package org.refledger.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Suppression;
import org.refledger.source.SourceRange;

/**
 * The suppressions written into the text of one file: comments, and annotations of local variables.
 */
final class LineMarks {
  private static final String ID = "(?:refledger:)?([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)";
  private static final String IDS = ID + "(?:\\s*,\\s*" + ID + ")*";
  private static final Pattern SINGLE_ID = Pattern.compile(ID);
  private static final Pattern IGNORE =
      Pattern.compile("^refledger:ignore(-file)?\\s+(" + IDS + ")(?:\\s+(.*))?$");
  private static final Pattern NOLINT =
      Pattern.compile("\\bNOLINT(NEXTLINE)?\\(\\s*(" + IDS + ")\\s*\\)\\s*(.*)$");
  private static final Pattern ANNOTATION =
      Pattern.compile("@(?:java\\.lang\\.)?SuppressWarnings\\s*\\(([^)]*)\\)");
  private static final Pattern STRING = Pattern.compile("\"(?:refledger:)?([^\"]*)\"");
  private static final int WHOLE_FILE = 0;

  private final List<Mark> marks = new ArrayList<>();
  private final String file;
  private final List<String> lines;

  /**
   * One suppression.
   *
   * @param line the line it covers, from 1; 0 for the whole file
   * @param comment whether it is a comment; else it is an annotation
   */
  record Mark(Set<String> ids, int line, SourceRange where, String reason, boolean comment) {}

  LineMarks(String file, String source) {
    this.file = file;
    this.lines = source.lines().toList();
    // Most files suppress nothing, and looking for three words is much cheaper than reading
    // comments.
    if (source.contains("refledger:ignore") || source.contains("NOLINT")) {
      Comment.in(source).forEach(this::comment);
    }
    if (source.contains("SuppressWarnings")) {
      annotations();
    }
  }

  /** The first mark that covers the line of the finding (or the file) and names its rule. */
  Optional<Suppression> of(Finding finding) {
    SourceRange where = finding.where();
    return marks.stream()
        .filter(mark -> mark.ids.contains(finding.ruleId()))
        .filter(
            mark ->
                mark.line == WHOLE_FILE
                    || (where.startLine() <= mark.line
                        && mark.line <= Math.max(where.startLine(), where.endLine())))
        .map(mark -> new Suppression(mark.where, mark.reason))
        .findFirst();
  }

  /** All suppressions of the file, the comments first, each kind in order. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** Whether a text can hold suppressions at all. */
  static boolean maybeIn(String source) {
    return source.contains("refledger:ignore")
        || source.contains("NOLINT")
        || source.contains("SuppressWarnings");
  }

  private void comment(Comment comment) {
    Matcher ignore = IGNORE.matcher(comment.text());
    if (ignore.find()) {
      int line = comment.alone() ? nextCodeLine(comment.line()) : comment.line();
      boolean wholeFile = ignore.group(1) != null;
      add(ignore.group(2), wholeFile ? WHOLE_FILE : line, comment, last(ignore));
    }
    Matcher nolint = NOLINT.matcher(comment.text());
    if (nolint.find()) {
      boolean next = nolint.group(1) != null || comment.alone();
      add(
          nolint.group(2),
          next ? nextCodeLine(comment.line()) : comment.line(),
          comment,
          last(nolint));
    }
  }

  private static String last(Matcher matcher) {
    String reason = matcher.group(matcher.groupCount());
    return reason == null ? "" : reason.strip();
  }

  private void add(String ids, int line, Comment comment, String reason) {
    Set<String> names = new TreeSet<>();
    Matcher id = SINGLE_ID.matcher(ids);
    while (id.find()) {
      names.add(id.group(1));
    }
    int end = comment.column() + comment.text().length();
    SourceRange where =
        new SourceRange(file, comment.line(), comment.column(), comment.line(), end);
    marks.add(new Mark(names, line, where, reason, true));
  }

  /** Further comment lines may stand between a suppression and its code. */
  private int nextCodeLine(int line) {
    int next = line + 1;
    while (next < lines.size() && isComment(lines.get(next - 1))) {
      next++;
    }
    return next;
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("//");
  }

  /**
   * Declarations of local variables are in no class table; their annotation stands on their line or
   * the line above.
   */
  private void annotations() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher annotation = ANNOTATION.matcher(lines.get(i));
      if (annotation.find() && !isComment(lines.get(i))) {
        Set<String> names = new TreeSet<>();
        STRING.matcher(annotation.group(1)).results().forEach(r -> names.add(r.group(1)));
        boolean alone = lines.get(i).substring(annotation.end()).isBlank();
        int line = i + 1;
        SourceRange where =
            new SourceRange(file, line, annotation.start() + 1, line, annotation.end() + 1);
        marks.add(new Mark(names, alone ? line + 1 : line, where, "", false));
      }
    }
  }
}
