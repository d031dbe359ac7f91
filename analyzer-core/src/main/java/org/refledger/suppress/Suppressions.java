package org.refledger.suppress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Suppression;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * Finds out whether a finding was accepted in the source:
 *
 * <ul>
 *   <li>{@code @SuppressWarnings("ID")} or {@code ("refledger:ID")} on a class, method, field or
 *       local variable,
 *   <li>{@code // refledger:ignore ID[,ID] reason} at the end of the line, or alone on the line
 *       above,
 *   <li>{@code // refledger:ignore-file ID[,ID] reason} anywhere in the file,
 *   <li>{@code // NOLINT(ID)} and {@code // NOLINTNEXTLINE(ID)}.
 * </ul>
 *
 * <p>The id is mandatory everywhere. Only the text of files that have findings is read. Safe for
 * concurrent use when the source of texts is.
 */
public final class Suppressions {
  private final SortedMap<String, List<Declared>> declared = new TreeMap<>();
  private final Function<String, Optional<String>> texts;
  private final Map<String, LineMarks> marks = new ConcurrentHashMap<>();

  private final Set<Use> used = ConcurrentHashMap.newKeySet();

  /** A suppression that accepted a finding of a rule. */
  private record Use(SourceRange where, String rule) {}

  private record Declared(SourceRange range, List<String> ids) {}

  /**
   * @param classes declarations whose annotations count; those without a range are passed over
   * @param texts the text of a file named as in {@link SourceRange#file()}, or empty when it cannot
   *     be read
   */
  public Suppressions(Collection<ClassDecl> classes, Function<String, Optional<String>> texts) {
    this.texts = texts;
    classes.forEach(this::addClass);
  }

  /**
   * The suppressions of all classes that have a procedure in the program, and of the classes around
   * them.
   */
  public static Suppressions of(Program program, Function<String, Optional<String>> texts) {
    SortedMap<String, ClassDecl> classes = new TreeMap<>();
    for (Procedure procedure : program.procedures()) {
      String name = procedure.method().owner();
      while (!name.isEmpty() && !classes.containsKey(name)) {
        Optional<ClassDecl> found = program.classes().find(name);
        if (found.isPresent()) {
          classes.put(name, found.get());
        }
        name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      }
    }
    return new Suppressions(classes.values(), texts);
  }

  /**
   * The suppression that covers this finding; one in the text, which may have a reason, before one
   * by declaration.
   */
  public Optional<Suppression> of(Finding finding) {
    String file = finding.where().file();
    LineMarks inText =
        marks.computeIfAbsent(file, name -> new LineMarks(name, texts.apply(name).orElse("")));
    return inText.of(finding).or(() -> byDeclaration(finding));
  }

  /** The finding, marked when it is suppressed. */
  public Finding apply(Finding finding) {
    Optional<Suppression> suppression = of(finding);
    suppression.ifPresent(s -> used.add(new Use(s.where(), finding.ruleId())));
    return suppression.map(finding::withSuppression).orElse(finding);
  }

  /**
   * The suppressions in a file that accepted nothing, after all findings went through {@link
   * #apply}.
   *
   * @param file named as in {@link SourceRange#file()}
   * @param rules ids of the rules that were on: of others nothing can be said
   */
  public List<Notification> unused(String file, Set<String> rules) {
    String text = texts.apply(file).orElse("");
    if (!LineMarks.maybeIn(text)) {
      return List.of();
    }
    List<Notification> notifications = new ArrayList<>();
    for (LineMarks.Mark mark : new LineMarks(file, text).marks()) {
      mark.ids().stream()
          .filter(id -> rules.contains(id) && !isUsed(mark, id))
          .forEach(id -> notifications.add(unused(mark, id)));
    }
    return notifications;
  }

  /** An annotation may have been used as that of the declaration it stands at. */
  private boolean isUsed(LineMarks.Mark mark, String id) {
    SourceRange where = mark.where();
    return used.contains(new Use(where, id))
        || (!mark.comment()
            && used.stream()
                .anyMatch(
                    use ->
                        use.rule.equals(id)
                            && use.where.file().equals(where.file())
                            && use.where.startLine() <= where.startLine() + 1
                            && where.startLine() <= use.where.endLine()));
  }

  private static Notification unused(LineMarks.Mark mark, String id) {
    return new Notification(
        Notification.Kind.UNUSED_SUPPRESSION,
        mark.where(),
        "META-UNUSED-SUPPRESSION: "
            + id
            + " does not occur here, so nothing is suppressed. Delete "
            + id
            + (mark.ids().size() == 1
                ? " with its " + (mark.comment() ? "comment." : "annotation.")
                : " from the list."));
  }

  /** The innermost declaration that encloses the finding and accepts its rule. */
  private Optional<Suppression> byDeclaration(Finding finding) {
    return declared.getOrDefault(finding.where().file(), List.of()).stream()
        .filter(d -> d.ids.contains(finding.ruleId()) && d.range.contains(finding.where()))
        .map(Declared::range)
        .max(SourceRange::compareTo)
        .map(range -> new Suppression(range, ""));
  }

  private void addClass(ClassDecl type) {
    add(type.annotations(), type.range());
    type.methods().forEach(method -> add(method.annotations(), method.range()));
    type.fields().forEach(field -> add(field.annotations(), field.range()));
  }

  private void add(List<AnnotationUse> annotations, SourceRange range) {
    List<String> ids =
        annotations.stream().flatMap(Suppressions::ids).map(Suppressions::withoutPrefix).toList();
    if (!ids.isEmpty() && range.isKnown()) {
      declared
          .computeIfAbsent(range.file(), file -> new ArrayList<>())
          .add(new Declared(range, ids));
    }
  }

  private static Stream<String> ids(AnnotationUse annotation) {
    boolean suppresses = annotation.simpleName().equals("SuppressWarnings");
    return suppresses ? annotation.strings("value").stream() : Stream.empty();
  }

  private static String withoutPrefix(String id) {
    return id.startsWith("refledger:") ? id.substring("refledger:".length()) : id;
  }
}
