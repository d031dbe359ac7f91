package org.refledger.ir.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** Writes the events and terminators of one procedure; the inverse of {@link StatementParser}. */
final class StatementPrinter {
  private final ReferencePrinter references;
  private final VariableNames names;

  StatementPrinter(ReferencePrinter references, VariableNames names) {
    this.references = references;
    this.names = names;
  }

  String event(Event event) {
    String text =
        event.match(
            e -> assign(e.target(), operand(e.source())),
            e -> assign(e.target(), place(e.place())),
            e -> place(e.place()) + " = " + operand(e.source()),
            e -> assign(e.target(), call(e)),
            e -> assign(e.target(), newArray(e)),
            e -> assign(e.target(), closure(e)),
            e -> "use " + operand(e.operand()),
            e -> "end " + operands("", e.variables()),
            e -> assign(e.target(), unmodelled(e)));
    return text + references.range(event.range());
  }

  private String assign(@Nullable Variable target, String value) {
    return target == null ? value : names.spell(target) + " = " + value;
  }

  private String call(Event.Call call) {
    Operand receiver = call.receiver();
    String as =
        call.receiverType().equals(StatementParser.usualType(call.method(), receiver))
            ? ""
            : " as " + ReferencePrinter.type(call.receiverType());
    return "call "
        + ClassParser.word(call.kind())
        + " "
        + ReferencePrinter.method(call.method())
        + (receiver == null ? "" : " on " + operand(receiver))
        + operands(" with ", call.arguments())
        + as;
  }

  private String newArray(Event.NewArray array) {
    return "array " + ReferencePrinter.type(array.type()) + operands(" of ", array.elements());
  }

  private String closure(Event.MakeClosure closure) {
    String bodies =
        closure.bodies().stream().map(ReferencePrinter::method).collect(Collectors.joining(", "));
    return "closure "
        + ReferencePrinter.type(closure.type())
        + (bodies.isEmpty() ? "" : " of " + bodies)
        + operands(" capturing ", closure.captured());
  }

  private String unmodelled(Event.Unmodelled event) {
    return "unmodelled "
        + Spelling.string(event.reason())
        + operands(" touching ", event.touched());
  }

  private String operands(String prefix, List<? extends Operand> operands) {
    return operands.isEmpty()
        ? ""
        : operands.stream().map(this::operand).collect(Collectors.joining(", ", prefix, ""));
  }

  String operand(Operand operand) {
    if (operand instanceof Variable variable) {
      return names.spell(variable);
    }
    Constant constant = (Constant) operand;
    String text = literal(constant);
    return constant.type().equals(usualType(constant))
        ? text
        : text + ":" + ReferencePrinter.type(constant.type());
  }

  private static String literal(Constant constant) {
    String value = String.valueOf(constant.value());
    return switch (constant.kind()) {
      case NULL -> "null";
      case BOOLEAN, INTEGER -> value;
      case STRING -> Spelling.string(value);
      case ENUM -> "enum " + Spelling.name(value);
      case OTHER -> Spelling.quote(value, '`');
    };
  }

  private static TypeRef usualType(Constant constant) {
    return switch (constant.kind()) {
      case NULL -> TypeRef.NULL;
      case BOOLEAN -> TypeRef.BOOLEAN;
      case INTEGER -> TypeRef.INT;
      case STRING -> TypeRef.STRING;
      case ENUM -> OperandParser.enumType(String.valueOf(constant.value()));
      case OTHER -> TypeRef.UNKNOWN;
    };
  }

  private String place(Place place) {
    if (place instanceof Place.InstanceField field) {
      return operand(field.base()) + "->" + ReferencePrinter.field(field.field());
    } else if (place instanceof Place.StaticField field) {
      return "static " + ReferencePrinter.field(field.field());
    } else if (place instanceof Place.Element element) {
      return operand(element.array()) + "[" + operand(element.index()) + "]";
    }
    throw new AssertionError(place);
  }

  String terminator(Terminator terminator) {
    return control(terminator) + references.range(terminator.range());
  }

  private String control(Terminator terminator) {
    if (terminator instanceof Terminator.Goto jump) {
      return "goto b" + jump.block();
    } else if (terminator instanceof Terminator.Branch branch) {
      String condition = condition(branch.condition());
      return "if " + condition + " then b" + branch.ifTrue() + " else b" + branch.ifFalse();
    } else if (terminator instanceof Terminator.Return exit) {
      Operand value = exit.value();
      return value == null ? "return" : "return " + operand(value);
    } else if (terminator instanceof Terminator.Throw exit) {
      return (exit.rethrow() ? "rethrow " : "throw ") + operand(exit.exception());
    } else if (terminator instanceof Terminator.Unreachable) {
      return "unreachable";
    }
    throw new AssertionError(terminator);
  }

  private String condition(Condition condition) {
    if (condition instanceof Condition.IsNull test) {
      return operand(test.operand()) + " == null";
    } else if (condition instanceof Condition.IsTrue test) {
      return operand(test.operand());
    } else if (condition instanceof Condition.InstanceOf test) {
      return operand(test.operand()) + " instanceof " + ReferencePrinter.type(test.type());
    } else if (condition instanceof Condition.Compare test) {
      return (test.right().equals(Constant.NULL) ? "compare " : "")
          + operand(test.left())
          + " "
          + test.relation().symbol()
          + " "
          + operand(test.right());
    } else if (condition instanceof Condition.Opaque test) {
      return "opaque " + Spelling.string(test.text());
    }
    throw new AssertionError(condition);
  }
}
