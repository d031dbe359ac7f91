package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.finding.Fix;
import org.refledger.finding.Fix.Edit;
import org.refledger.finding.Remedy;
import org.refledger.source.SourceRange;

/** Fixes of one statement in objects that are called through interfaces. */
final class ComFixes {
  private static final Set<String> COUNTING = new TreeSet<>(List.of("addref", "retain"));
  private static final Set<String> SELF =
      new TreeSet<>(List.of("this", "getPointer()", "getAddress()"));

  private ComFixes() {}

  /** Stores null, or zero, into the slot before the statement that leaves. */
  static Optional<Fix> clear(Remedy.ClearSlot remedy, SourceTree tree) {
    String slot = remedy.slot();
    Optional<Statement> exit = tree.statementAt(remedy.exit());
    if (exit.isEmpty() || mayBeNull(exit.get(), slot)) {
      return Optional.empty();
    }
    boolean read =
        exit.get().findFirst(NameExpr.class, n -> n.getNameAsString().equals(slot)).isPresent();
    return parameter(exit.get(), slot)
        .flatMap(ComFixes::cleared)
        .flatMap(code -> tree.insertBefore(exit.get(), List.of(code)))
        .map(edits -> new Fix("Clear '" + slot + "' before this exit", edits, !read));
  }

  private static Optional<Parameter> parameter(Node inside, String name) {
    return SourceTree.around(inside, MethodDeclaration.class)
        .flatMap(method -> method.getParameterByName(name));
  }

  /** The statement that clears a parameter of that type; empty when it is not known how. */
  private static Optional<String> cleared(Parameter slot) {
    String name = slot.getNameAsString();
    Type type = slot.getType();
    if (type.isArrayType()) {
      Type content = type.asArrayType().getComponentType();
      return content.isArrayType()
          ? Optional.empty()
          : Optional.of(name + "[0] = " + (content.isPrimitiveType() ? "0" : "null") + ";");
    }
    String simple =
        type.isClassOrInterfaceType() ? type.asClassOrInterfaceType().getNameAsString() : "";
    return switch (simple) {
      case "PointerByReference" -> Optional.of(name + ".setValue(null);");
      case "Pointer" -> Optional.of(name + ".setPointer(0, null);");
      default -> Optional.empty();
    };
  }

  /** The exit may be the very one that rejects a null slot. */
  private static boolean mayBeNull(Statement exit, String slot) {
    for (Optional<IfStmt> at = SourceTree.around(exit, IfStmt.class);
        at.isPresent();
        at = SourceTree.around(at.get(), IfStmt.class)) {
      boolean asked =
          at.get().getCondition().findFirst(BinaryExpr.class, b -> isNullTest(b, slot)).isPresent();
      if (asked) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNullTest(BinaryExpr test, String slot) {
    boolean equality =
        test.getOperator() == BinaryExpr.Operator.EQUALS
            || test.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    return equality
        && (test.getLeft().toString().equals(slot) || test.getRight().toString().equals(slot));
  }

  /** Counts the object before the statement that hands it out. */
  static Optional<Fix> count(Remedy.CountSelf remedy, SourceTree tree) {
    if (!SELF.contains(remedy.given())) {
      return Optional.empty();
    }
    return tree.statementAt(remedy.store())
        .filter(ExpressionStmt.class::isInstance)
        .flatMap(
            store ->
                countingMethod(store)
                    .flatMap(name -> tree.insertBefore(store, List.of(name + "();"))))
        .map(edits -> new Fix("Count the object before it is handed out", edits, true));
  }

  /** The method without parameters by which the class around a node counts itself. */
  private static Optional<String> countingMethod(Node inside) {
    Optional<Node> at = inside.getParentNode();
    while (at.isPresent()) {
      NodeList<BodyDeclaration<?>> members = new NodeList<>();
      if (at.get() instanceof TypeDeclaration<?> type) {
        members = type.getMembers();
      } else if (at.get() instanceof ObjectCreationExpr created) {
        members = created.getAnonymousClassBody().orElse(members);
      }
      if (!members.isEmpty()) {
        return counting(members);
      }
      at = at.get().getParentNode();
    }
    return Optional.empty();
  }

  private static Optional<String> counting(NodeList<BodyDeclaration<?>> members) {
    return members.stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(method -> method.getParameters().isEmpty() && !method.isStatic())
        .map(MethodDeclaration::getNameAsString)
        .filter(name -> COUNTING.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Takes a statement out, with its line when nothing else is on it. */
  static Optional<Fix> drop(Remedy.DropStatement remedy, SourceTree tree) {
    SourceRange wanted = remedy.statement();
    return tree.statementAt(wanted)
        .filter(ExpressionStmt.class::isInstance)
        .filter(SourceTree::isInList)
        .filter(statement -> ends(statement, wanted))
        .map(
            statement ->
                new Fix(
                    "Take out the count that is one too many",
                    List.of(new Edit(whole(statement, tree.layout()), "")),
                    false));
  }

  private static boolean ends(Statement statement, SourceRange wanted) {
    Position last = SourceTree.end(((ExpressionStmt) statement).getExpression());
    return last.line == wanted.endLine() && last.column + 1 == wanted.endColumn();
  }

  private static SourceRange whole(Statement statement, TextLayout layout) {
    Position first = SourceTree.begin(statement);
    Position last = SourceTree.end(statement);
    String behind = layout.line(last.line).substring(last.column);
    if (layout.startsLine(first) && behind.isBlank()) {
      return layout.lines(first.line, last.line);
    }
    // A comment behind it takes its place.
    int gap = behind.length() - behind.stripLeading().length();
    return layout.between(first, new Position(last.line, last.column + gap));
  }
}
