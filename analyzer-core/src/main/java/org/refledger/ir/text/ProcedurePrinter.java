package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.refledger.ir.Block;
import org.refledger.ir.Handler;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** Writes one procedure; the inverse of {@link ProcedureParser}. */
final class ProcedurePrinter {
  private final ReferencePrinter references;
  private final Procedure procedure;
  private final VariableNames names;
  private final StatementPrinter statements;
  private final StringBuilder out = new StringBuilder();

  ProcedurePrinter(ReferencePrinter references, Procedure procedure) {
    this.references = references;
    this.procedure = procedure;
    names = new VariableNames(procedure);
    statements = new StatementPrinter(references, names);
  }

  String print() {
    out.append(references.defaultFile(procedure.range()));
    procedure.annotations().forEach(a -> out.append(ReferencePrinter.annotation(a)).append('\n'));
    header();
    variables();
    procedure.cfg().blocks().forEach(this::block);
    return out.append("}\n").toString();
  }

  private void header() {
    for (Procedure.Modifier modifier : Procedure.Modifier.values()) {
      if (procedure.modifiers().contains(modifier)) {
        out.append(ProcedureParser.word(modifier)).append(' ');
      }
    }
    if (procedure.kind() != ProcedureParser.usualKind(procedure.method())) {
      out.append(ProcedureParser.word(procedure.kind())).append(' ');
    }
    out.append("procedure ").append(ReferencePrinter.method(procedure.method()));
    out.append(" : ").append(ReferencePrinter.type(procedure.returnType()));
    if (!procedure.thrown().isEmpty()) {
      out.append(" throws ").append(ReferencePrinter.types(procedure.thrown()));
    }
    MethodRef enclosing = procedure.enclosing();
    if (enclosing != null) {
      out.append(" in ").append(ReferencePrinter.method(enclosing));
    }
    out.append(references.range(procedure.range())).append(" {\n");
  }

  private void variables() {
    List<Variable> locals = new ArrayList<>(procedure.variables());
    locals.removeAll(procedure.formals());
    locals.removeAll(procedure.captures());
    List<Variable> usualOrder = new ArrayList<>(procedure.formals());
    usualOrder.addAll(procedure.captures());
    usualOrder.addAll(locals);
    boolean indexed = !usualOrder.equals(procedure.variables());
    section("formals", procedure.formals(), Variable.Kind.PARAMETER, indexed);
    section("captures", procedure.captures(), Variable.Kind.CAPTURED, indexed);
    section("locals", locals, Variable.Kind.LOCAL, indexed);
  }

  private void section(String word, List<Variable> members, Variable.Kind kind, boolean indexed) {
    if (!members.isEmpty()) {
      String text =
          members.stream()
              .map(v -> declaration(v, kind, indexed))
              .collect(Collectors.joining(", "));
      out.append("  ").append(word).append(' ').append(text).append('\n');
    }
  }

  private String declaration(Variable variable, Variable.Kind sectionKind, boolean indexed) {
    StringBuilder text = new StringBuilder(names.spell(variable));
    String label = names.label(variable);
    boolean temporary = variable.isTemporary();
    if (!variable.type().equals(TypeRef.UNKNOWN)) {
      text.append(": ").append(ReferencePrinter.type(variable.type()));
    }
    if (variable.kind() != VariableNames.usualKind(label, temporary, sectionKind)) {
      text.append(" kind ").append(ClassParser.word(variable.kind()));
    }
    if (indexed) {
      text.append(" #").append(variable.index());
    }
    if (!variable.name().equals(VariableNames.usualName(label, temporary))) {
      text.append(' ').append(Spelling.string(variable.name()));
    }
    return text.toString();
  }

  private void block(Block block) {
    out.append("  b").append(block.id()).append(':');
    if (!block.handlers().isEmpty()) {
      String handlers =
          block.handlers().stream().map(this::handler).collect(Collectors.joining(", "));
      out.append(" handlers ").append(handlers);
    }
    out.append('\n');
    block.events().forEach(e -> line(statements.event(e)));
    line(statements.terminator(block.terminator()));
  }

  private String handler(Handler handler) {
    return (handler.isFinally() ? "finally " : "")
        + ReferencePrinter.type(handler.type())
        + " -> b"
        + handler.block()
        + " ("
        + names.spell(handler.exception())
        + ")";
  }

  private void line(String text) {
    out.append("    ").append(text).append('\n');
  }
}
