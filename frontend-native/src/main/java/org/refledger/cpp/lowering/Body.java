package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.refledger.cpp.types.CType;
import org.refledger.cpp.types.Symbols;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.CfgBuilder;
import org.refledger.source.SourceRange;

/** One function being built, and the lowerings of each family of syntax that write into it. */
final class Body {
  final Frame frame;
  final CfgBuilder cfg = new CfgBuilder();
  final Exits exits = new Exits(this);
  final Expressions expressions = new Expressions(this);
  final Slots slots = new Slots(this);
  final Names names = new Names(this);
  final Assignments assignments = new Assignments(this);
  final Conditions conditions = new Conditions(this);
  final Calls calls = new Calls(this);
  final Callees callees = new Callees(this);
  final Objects objects = new Objects(this);
  final Closures closures = new Closures(this);
  final Declarations declarations = new Declarations(this);
  final Statements statements = new Statements(this);
  final Loops loops = new Loops(this);
  final Switches switches = new Switches(this);
  final Tries tries = new Tries(this);
  final Labels labels = new Labels(this);

  /** What the function returns. */
  TypeRef returnType = TypeRef.VOID;

  Body(Frame frame) {
    this.frame = frame;
  }

  Symbols symbols() {
    return frame.unit.symbols;
  }

  String file() {
    return frame.unit.tree.file();
  }

  SourceRange at(IASTNode node) {
    return frame.unit.tree.at(node);
  }

  SourceRange end(IASTNode node) {
    return frame.unit.tree.end(node);
  }

  String text(IASTNode node) {
    return frame.unit.tree.text(node);
  }

  TypeRef ref(CType type) {
    return symbols().types().ref(type, frame.owner);
  }

  Variable temp(IASTNode node, TypeRef type) {
    return frame.temp(text(node), type);
  }

  Constant other(IASTNode node, TypeRef type) {
    return Constant.other(text(node), type);
  }

  void assign(Variable target, Operand source, SourceRange range) {
    if (!target.equals(source)) {
      cfg.emit(new Event.Assign(target, coerced(source, target.type()), range));
    }
  }

  /** Notes that a reference is read. */
  void use(Operand operand, SourceRange range) {
    if (operand instanceof Variable v && !v.type().isPlainData()) {
      cfg.emit(new Event.Use(v, range));
    }
  }

  /** What is known of the operands ends here; of syntax that has none, nothing is said. */
  void unmodelled(String reason, List<Operand> touched, SourceRange range) {
    List<Operand> variables = new ArrayList<>();
    for (Operand operand : touched) {
      if (operand instanceof Variable && !variables.contains(operand)) {
        variables.add(operand);
      }
    }
    if (!variables.isEmpty()) {
      cfg.emit(new Event.Unmodelled(reason, variables, null, range));
    }
  }

  /** A constant as a value of a type: 0 is no pointer, true is 1. */
  static Operand coerced(Operand value, TypeRef type) {
    if (!(value instanceof Constant constant) || type.isUnknown()) {
      return value;
    }
    boolean isZero = Long.valueOf(0).equals(constant.value());
    if (type.equals(TypeRef.BOOLEAN)) {
      return constant.value() instanceof Long ? Constant.of(!isZero) : value;
    } else if (type.isPrimitive()) {
      return constant.kind() == Constant.Kind.BOOLEAN
          ? Constant.of(constant.equals(Constant.TRUE) ? 1L : 0L)
          : constant.equals(Constant.NULL) ? Constant.of(0L) : value;
    }
    return isZero && constant.kind() == Constant.Kind.INTEGER ? Constant.NULL : value;
  }
}
