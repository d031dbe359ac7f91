package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Fix;
import org.refledger.finding.Fix.Edit;
import org.refledger.frontend.java.fix.Mentions.Role;
import org.refledger.frontend.java.fix.ReleaseFix.Scope;

/**
 * Puts what follows a declaration into a try block whose finally block gives the reference back. A
 * release that stands alone at the end moves there.
 */
@SuppressWarnings({
  "ReferenceEquality",
  "unchecked"
}) // Nodes that read the same are not the same; JavaParser asks for an array of classes.
final class FinallyWrap {
  private static final String TEXT_BLOCK = "\"\"\"";

  private final Scope scope;
  private final SourceTree tree;
  private final TextLayout layout;

  FinallyWrap(Scope scope, SourceTree tree) {
    this.scope = scope;
    this.tree = tree;
    this.layout = tree.layout();
  }

  Optional<Fix> fix() {
    Mentions mentions = scope.mentions();
    List<Statement> releases = mentions.releases();
    Position end = SourceTree.end(scope.block());
    boolean kept =
        mentions.has(Role.ESCAPES)
            || !mentions.areLentBefore(end, scope.exits(), scope.block())
            || (mentions.has(Role.RETURNED_USE) && !returnsPlainValue());
    if (kept || releases.size() > 1 || scope.rest().isEmpty()) {
      return Optional.empty();
    }
    if (releases.isEmpty()) {
      return wrap(scope.rest(), null);
    }
    Statement release = releases.get(0);
    int index = indexOf(release);
    return index < 1 || mentions.isNamedBehind(release)
        ? Optional.empty()
        : wrap(scope.rest().subList(0, index), release);
  }

  /** What is returned may be a view, which dies with the reference. */
  private boolean returnsPlainValue() {
    return scope
        .block()
        .findAncestor(MethodDeclaration.class)
        .filter(method -> Mentions.isPlain(method.getType()))
        .isPresent();
  }

  private int indexOf(Statement wanted) {
    for (int i = 0; i < scope.rest().size(); i++) {
      if (scope.rest().get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Fix> wrap(List<Statement> body, @Nullable Statement release) {
    Position first = SourceTree.begin(body.get(0));
    Position last = SourceTree.end(release == null ? body.get(body.size() - 1) : release);
    boolean tidy = layout.startsLine(first) && layout.endsLine(last);
    boolean releaseAlone = release == null || layout.startsLine(SourceTree.begin(release));
    if (!tidy || !releaseAlone || hasTextBlock(first, last) || isUsedBehind(body, release)) {
      return Optional.empty();
    }
    String base = layout.indent(first.line);
    String unit = tree.unitAround(body.get(0));
    List<String> text = new ArrayList<>(List.of("try {"));
    int until = release == null ? last.line : SourceTree.begin(release).line - 1;
    for (int number = first.line; number <= until; number++) {
      String line = layout.line(number);
      text.add(line.isBlank() ? line : unit + line);
    }
    text.add(base + "} finally {");
    scope.code(unit).forEach(line -> text.add(base + unit + line));
    text.add(base + "}");
    // A comment behind the release stays where it is; one behind the last statement moves along.
    Position end =
        release == null ? new Position(last.line, layout.line(last.line).length()) : last;
    Edit edit = new Edit(layout.between(first, end), String.join(layout.lineEnd(), text));
    String title = "Release '" + scope.remedy().variable() + "' in a finally block";
    return Optional.of(new Fix(title, List.of(edit), isEvident()));
  }

  private boolean isEvident() {
    Mentions mentions = scope.mentions();
    return !mentions.has(Role.ARGUMENT) && !mentions.has(Role.RETURNED_USE);
  }

  private boolean hasTextBlock(Position first, Position last) {
    return layout.text(first, last).stream().anyMatch(line -> line.contains(TEXT_BLOCK));
  }

  /** Whether what is declared in the body is needed behind it. */
  private boolean isUsedBehind(List<Statement> body, @Nullable Statement release) {
    Set<String> declared = new TreeSet<>();
    for (Statement statement : body) {
      if (statement instanceof LocalClassDeclarationStmt) {
        return release != null;
      } else if (statement instanceof ExpressionStmt expression
          && expression.getExpression() instanceof VariableDeclarationExpr variables) {
        variables.getVariables().stream()
            .map(VariableDeclarator::getNameAsString)
            .forEach(declared::add);
      }
    }
    return scope.rest().subList(body.size(), scope.rest().size()).stream()
        .flatMap(statement -> statement.findAll(NameExpr.class).stream())
        .anyMatch(name -> declared.contains(name.getNameAsString()));
  }
}
