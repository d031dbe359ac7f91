package org.refledger.ir.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** Reads the events and terminators of one procedure, one a line. */
final class StatementParser {
  private final Tokens in;
  private final ReferenceParser references;
  private final OperandParser operands;

  StatementParser(Tokens in, ReferenceParser references, OperandParser operands) {
    this.in = in;
    this.references = references;
    this.operands = operands;
  }

  /** The terminator when one is next, else null with nothing taken. */
  @Nullable Terminator terminator() {
    Terminator result = null;
    if (in.accept("goto")) {
      result = new Terminator.Goto(block(), references.range());
    } else if (in.accept("if")) {
      result = branch();
    } else if (in.accept("return")) {
      Operand value = in.lineGoesOn() && !endsStatement() ? operands.operand() : null;
      result = new Terminator.Return(value, references.range());
    } else if (in.accept("throw")) {
      result = new Terminator.Throw(operands.operand(), false, references.range());
    } else if (in.accept("rethrow")) {
      result = new Terminator.Throw(operands.operand(), true, references.range());
    } else if (in.accept("unreachable")) {
      result = new Terminator.Unreachable(references.range());
    }
    if (result != null) {
      in.endOfStatement();
    }
    return result;
  }

  private boolean endsStatement() {
    return in.isNext("@") || in.isNext("}");
  }

  /** {@code b3}. */
  int block() {
    String name = in.peek().text();
    if (in.peek().kind() != Token.Kind.NAME || !name.matches("b[0-9]{1,9}")) {
      throw in.error("a block as b0, b1, ...");
    }
    in.take();
    return Integer.parseInt(name.substring(1));
  }

  private Terminator branch() {
    Condition condition = condition();
    in.expect("then");
    int ifTrue = block();
    in.expect("else");
    int ifFalse = block();
    return new Terminator.Branch(condition, ifTrue, ifFalse, references.range());
  }

  private Condition condition() {
    if (in.accept("opaque")) {
      return new Condition.Opaque(in.string("the condition's text in double quotes"));
    }
    boolean always = in.accept("compare");
    Operand left = operands.operand();
    if (!always && in.accept("instanceof")) {
      return new Condition.InstanceOf(left, references.type());
    }
    for (Relation relation : Relation.values()) {
      if (in.accept(relation.symbol())) {
        Operand right = operands.operand();
        return !always && relation == Relation.EQUAL && right.equals(Constant.NULL)
            ? new Condition.IsNull(left)
            : new Condition.Compare(left, relation, right);
      }
    }
    if (always) {
      throw in.error("==, < or <=");
    }
    return new Condition.IsTrue(left);
  }

  Event event() {
    Event result;
    if (in.accept("use")) {
      result = new Event.Use(operands.operand(), references.range());
    } else if (in.accept("end")) {
      result = new Event.ScopeEnd(in.list(operands::variable), references.range());
    } else if (in.accept("call")) {
      result = call(null);
    } else if (in.accept("unmodelled")) {
      result = unmodelled(null);
    } else if (in.accept("static")) {
      result = store(operands.staticField());
    } else {
      result = assignment();
    }
    in.endOfStatement();
    return result;
  }

  private Event assignment() {
    Token start = in.peek();
    if (!in.isName() && !startsConstant(start)) {
      throw in.error("an event, a terminator or }");
    }
    Operand left = operands.operand();
    if (operands.isPlaceNext()) {
      return store(operands.placeFrom(left));
    }
    if (!(left instanceof Variable target)) {
      throw Tokens.errorAt(start, "a variable or a place to assign to");
    }
    in.expect("=");
    return assignTo(target);
  }

  private static boolean startsConstant(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || token.kind() == Token.Kind.STRING
        || token.kind() == Token.Kind.RAW;
  }

  private Event assignTo(Variable target) {
    if (in.accept("call")) {
      return call(target);
    } else if (in.accept("unmodelled")) {
      return unmodelled(target);
    } else if (in.accept("array")) {
      TypeRef type = references.type();
      return new Event.NewArray(target, type, operandsAfter("of"), references.range());
    } else if (in.accept("closure")) {
      return closure(target);
    } else if (in.accept("static")) {
      return new Event.Load(target, operands.staticField(), references.range());
    }
    Operand source = operands.operand();
    return operands.isPlaceNext()
        ? new Event.Load(target, operands.placeFrom(source), references.range())
        : new Event.Assign(target, source, references.range());
  }

  private Event store(Place place) {
    in.expect("=");
    return new Event.Store(place, operands.operand(), references.range());
  }

  private Event closure(Variable target) {
    TypeRef type = references.type();
    List<MethodRef> bodies = in.accept("of") ? in.list(references::method) : List.of();
    return new Event.MakeClosure(
        target, bodies, operandsAfter("capturing"), type, references.range());
  }

  private Event call(@Nullable Variable target) {
    Event.CallKind kind = callKind();
    MethodRef method = references.method();
    Operand receiver = in.accept("on") ? operands.operand() : null;
    List<Operand> arguments = operandsAfter("with");
    TypeRef receiverType = in.accept("as") ? references.type() : usualType(method, receiver);
    return new Event.Call(
        target, kind, method, receiver, receiverType, arguments, references.range());
  }

  private Event.CallKind callKind() {
    for (Event.CallKind kind : Event.CallKind.values()) {
      if (in.accept(ClassParser.word(kind))) {
        return kind;
      }
    }
    throw in.error("static, virtual, special or new");
  }

  /** The receiver's static type unless the text says otherwise. */
  static TypeRef usualType(MethodRef method, @Nullable Operand receiver) {
    return receiver == null ? TypeRef.of(method.owner()) : receiver.type();
  }

  private Event unmodelled(@Nullable Variable target) {
    String reason = in.string("a reason in double quotes");
    return new Event.Unmodelled(reason, operandsAfter("touching"), target, references.range());
  }

  private List<Operand> operandsAfter(String word) {
    return in.accept(word) ? in.list(operands::operand) : List.of();
  }
}
