package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.CfgBuilder;
import org.refledger.source.SourceRange;

/**
 * One procedure being built: its frame, its graph, and the lowerings of each family of syntax that
 * write into them.
 */
final class Body {
  final Frame frame;
  final CfgBuilder cfg = new CfgBuilder();
  final Exits exits = new Exits(this);

  final Expressions expressions = new Expressions(this);
  final Operators operators = new Operators(this);
  final Assignments assignments = new Assignments(this);
  final Names names = new Names(this);
  final Calls calls = new Calls(this);
  final Creations creations = new Creations(this);
  final Conditions conditions = new Conditions(this);
  final Patterns patterns = new Patterns(this);
  final Closures closures = new Closures(this);
  final LocalClasses localClasses = new LocalClasses(this);
  final Statements statements = new Statements(this);
  final Loops loops = new Loops(this);
  final Switches switches = new Switches(this);
  final Tries tries = new Tries(this);

  /** What this procedure returns, for values whose type comes from where they go. */
  TypeRef returnType = TypeRef.UNKNOWN;

  /** In a constructor: the initializers to run once {@code super(...)} has returned. */
  @Nullable Runnable initializers;

  Body(Frame frame) {
    this.frame = frame;
  }

  TypeResolver types() {
    return frame.unit.types;
  }

  SourcePositions positions() {
    return frame.unit.positions;
  }

  SourceRange at(Node node) {
    return positions().of(node);
  }

  Variable temp(Expression expression, TypeRef type) {
    return frame.hidden(ShortText.of(expression), type);
  }

  /** Assigns, unless the value is there already. */
  void assign(Variable target, Operand source, SourceRange range) {
    if (!target.equals(source)) {
      cfg.emit(new Event.Assign(target, source, range));
    }
  }

  /** Notes that a reference is read, for example by unboxing or by joining strings. */
  void use(Operand operand, SourceRange range) {
    if (operand instanceof Variable v && !v.type().isPlainData()) {
      cfg.emit(new Event.Use(v, range));
    }
  }
}
