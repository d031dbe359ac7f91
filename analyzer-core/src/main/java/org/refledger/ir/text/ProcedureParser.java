package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Block;
import org.refledger.ir.Cfg;
import org.refledger.ir.Event;
import org.refledger.ir.Handler;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Procedure.Kind;
import org.refledger.ir.Procedure.Modifier;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;

/** Reads one procedure. */
final class ProcedureParser {
  private final Tokens in;
  private final ReferenceParser references;
  private final OperandParser operands;
  private final StatementParser statements;
  private final VariableList variables = new VariableList();

  ProcedureParser(Tokens in, ReferenceParser references, Map<String, ClassDecl> classes) {
    this.in = in;
    this.references = references;
    operands = new OperandParser(in, references, classes);
    statements = new StatementParser(in, references, operands);
  }

  Procedure parse(List<AnnotationUse> annotations) {
    Set<Modifier> modifiers = modifiers();
    Kind kind = writtenKind();
    in.expect("procedure");
    MethodRef method = references.method();
    TypeRef returnType = in.accept(":") ? references.type() : TypeRef.VOID;
    List<TypeRef> thrown = in.accept("throws") ? in.list(references::type) : List.of();
    MethodRef enclosing = in.accept("in") ? references.method() : null;
    var range = references.range();
    in.expect("{");
    List<Variable> formals = variables("formals", Variable.Kind.PARAMETER);
    List<Variable> captures = variables("captures", Variable.Kind.CAPTURED);
    variables("locals", Variable.Kind.LOCAL);
    List<Block> blocks = new ArrayList<>();
    while (!in.accept("}")) {
      blocks.add(block());
    }
    in.endOfStatement();
    return new Procedure(
        method,
        kind == null ? usualKind(method) : kind,
        formals,
        captures,
        variables.byIndex(),
        returnType,
        thrown,
        modifiers,
        annotations,
        enclosing,
        new Cfg(blocks),
        range);
  }

  private Set<Modifier> modifiers() {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    Modifier next = modifier();
    while (next != null) {
      found.add(next);
      next = modifier();
    }
    return found;
  }

  private @Nullable Modifier modifier() {
    for (Modifier modifier : Modifier.values()) {
      if (in.accept(word(modifier))) {
        return modifier;
      }
    }
    return null;
  }

  static String word(Modifier modifier) {
    return modifier == Modifier.TEST_CODE ? "test" : ClassParser.word(modifier);
  }

  private @Nullable Kind writtenKind() {
    for (Kind kind : Kind.values()) {
      if (in.accept(word(kind))) {
        return kind;
      }
    }
    return null;
  }

  static String word(Kind kind) {
    return kind == Kind.STATIC_INITIALIZER ? "initializer" : ClassParser.word(kind);
  }

  /** What a procedure of this name is unless the text says otherwise. */
  static Kind usualKind(MethodRef method) {
    if (method.isConstructor()) {
      return Kind.CONSTRUCTOR;
    } else if (method.name().equals(MethodRef.STATIC_INITIALIZER)) {
      return Kind.STATIC_INITIALIZER;
    }
    return method.name().contains("$lambda$") ? Kind.LAMBDA : Kind.METHOD;
  }

  private List<Variable> variables(String section, Variable.Kind kind) {
    return in.accept(section) ? in.list(() -> variable(kind)) : List.of();
  }

  /** {@code name: type kind K # index "source name"}; only the name is needed. */
  private Variable variable(Variable.Kind sectionKind) {
    Token token = in.peek();
    String label = in.name("a variable name");
    boolean temporary = token.kind() == Token.Kind.NAME && label.startsWith("%");
    TypeRef type = in.accept(":") ? references.type() : TypeRef.UNKNOWN;
    Variable.Kind kind =
        in.accept("kind") ? variableKind() : VariableNames.usualKind(label, temporary, sectionKind);
    int index = in.accept("#") ? in.smallNumber("the variable's index") : variables.nextIndex();
    String name =
        in.isNextOfKind(Token.Kind.STRING)
            ? in.take().text()
            : VariableNames.usualName(label, temporary);
    Variable variable = new Variable(index, name, kind, type);
    if (!variables.add(variable) || !operands.declare(label, variable)) {
      throw Tokens.errorAt(token, "a name and an index that no other variable has");
    }
    return variable;
  }

  private Variable.Kind variableKind() {
    for (Variable.Kind kind : Variable.Kind.values()) {
      if (in.accept(ClassParser.word(kind))) {
        return kind;
      }
    }
    throw in.error("this, parameter, captured, local or temporary");
  }

  private Block block() {
    if (!in.peekSecond().is(":")) {
      throw in.error("a block as b0: or }");
    }
    int id = statements.block();
    in.expect(":");
    List<Handler> handlers = in.accept("handlers") ? in.list(this::handler) : List.of();
    in.endOfStatement();
    List<Event> events = new ArrayList<>();
    Terminator terminator = statements.terminator();
    while (terminator == null) {
      events.add(statements.event());
      terminator = statements.terminator();
    }
    return new Block(id, events, terminator, handlers);
  }

  /** {@code java.io.IOException -> b3 (e)}, with {@code finally} before it for a finally. */
  private Handler handler() {
    boolean isFinally = in.accept("finally");
    TypeRef type = references.type();
    in.expect("->");
    int block = statements.block();
    in.expect("(");
    Variable exception = operands.variable();
    in.expect(")");
    return new Handler(type, block, exception, isFinally);
  }

  /** The variables read so far, in any order of indices. */
  private static final class VariableList {
    private final TreeMap<Integer, Variable> variables = new TreeMap<>();

    boolean add(Variable variable) {
      return variables.putIfAbsent(variable.index(), variable) == null;
    }

    int nextIndex() {
      return variables.isEmpty() ? 0 : variables.lastKey() + 1;
    }

    List<Variable> byIndex() {
      return List.copyOf(variables.values());
    }
  }
}
