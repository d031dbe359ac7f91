package org.refledger.cpp.lowering;

import java.util.List;
import java.util.Optional;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.Function;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.TypeParameter;
import org.refledger.source.SourceRange;

/** Calls of member functions that the source does not write as calls: overloaded operators. */
final class Callees {
  private final Body body;

  Callees(Body body) {
    this.body = body;
  }

  private Optional<Function> member(Operand object, String name, List<Operand> arguments) {
    TypeRef type = object.type();
    return type.isArray() || type.isPrimitive() || type.isUnknown() || object.isThis()
        ? Optional.empty()
        : body.symbols().member(type.name(), name, arguments);
  }

  private Operand call(
      Function function, Operand object, List<Operand> arguments, String text, SourceRange range) {
    return call(
        function, object, arguments, body.frame.temp(text, result(function, object)), range);
  }

  private Operand call(
      Function function,
      Operand object,
      List<Operand> arguments,
      @Nullable Variable target,
      SourceRange range) {
    body.cfg.emit(
        new Event.Call(
            target,
            Event.CallKind.VIRTUAL,
            function.decl().ref(),
            object,
            object.type(),
            arguments,
            range));
    return target == null ? object : target;
  }

  /** What a member returns when it is called on this object. */
  TypeRef result(Function function, Operand object) {
    MethodDecl decl = function.decl();
    TypeRef type = decl.returnType();
    List<TypeParameter> parameters =
        body.symbols()
            .table()
            .find(decl.ref().owner())
            .map(ClassDecl::typeParameters)
            .orElse(List.of());
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(type.name())) {
        List<TypeRef> given = object.type().arguments();
        TypeRef argument = i < given.size() ? given.get(i) : TypeRef.UNKNOWN;
        for (int d = 0; d < type.dimensions(); d++) {
          argument = argument.array();
        }
        return argument;
      }
    }
    boolean isOpen = decl.typeParameters().stream().anyMatch(p -> p.name().equals(type.name()));
    return isOpen ? TypeRef.UNKNOWN : type;
  }

  /** What {@code ->} and {@code *} lead to. */
  Operand pointee(Operand pointer, IASTNode node) {
    Optional<Function> arrow =
        member(pointer, "operator->", List.of()).or(() -> member(pointer, "operator*", List.of()));
    return arrow.isEmpty()
        ? pointer
        : call(arrow.get(), pointer, List.of(), body.text(node), body.at(node));
  }

  /** The address of an object: itself, unless its class says otherwise. */
  Operand addressOf(Operand object, IASTNode node) {
    Optional<Function> address = member(object, "operator&", List.of());
    return address.isEmpty()
        ? object
        : call(address.get(), object, List.of(), "&" + body.text(node), body.at(node));
  }

  /** A value as it is compared or tested: an object that converts is what it converts to. */
  Operand compared(Operand value, SourceRange range) {
    return converted(value, TypeRef.BOOLEAN, range);
  }

  /** A value as a value of another type. */
  Operand converted(Operand value, TypeRef wanted, SourceRange range) {
    TypeRef type = value.type();
    boolean isObject =
        value instanceof Variable && !type.isArray() && !type.isPrimitive() && !type.isUnknown();
    if (!isObject
        || value.isThis()
        || wanted.name().equals(type.name())
        || wanted.isUnknown()
        || body.symbols().table().isSubtype(type.name(), wanted.name())) {
      return value;
    }
    return body.symbols()
        .conversion(type.name())
        .map(f -> call(f, value, List.of(), value.toString(), range))
        .orElse(value);
  }

  /** Whether the class of an object says what an assignment does; if so, it is called. */
  boolean assigned(Operand object, Operand value, IASTNode node) {
    Optional<Function> assignment = member(object, "operator=", List.of(value));
    assignment.ifPresent(f -> call(f, object, List.of(value), (Variable) null, body.at(node)));
    return assignment.isPresent();
  }

  /** The result of an operator that a class declares; null when none does. */
  @Nullable Operand operator(IASTBinaryExpression e, Operand left, Operand right) {
    String sign =
        switch (e.getOperator()) {
          case IASTBinaryExpression.op_plus -> "+";
          case IASTBinaryExpression.op_minus -> "-";
          case IASTBinaryExpression.op_shiftLeft -> "<<";
          case IASTBinaryExpression.op_shiftRight -> ">>";
          default -> "";
        };
    Optional<Function> member =
        sign.isEmpty() ? Optional.empty() : member(left, "operator" + sign, List.of(right));
    return member.map(f -> call(f, left, List.of(right), body.text(e), body.at(e))).orElse(null);
  }

  /** The constructor of a class for these arguments; one that nobody declares does nothing. */
  MethodRef constructor(TypeRef type, List<Operand> arguments) {
    return body.symbols().ownMember(type.name(), MethodRef.CONSTRUCTOR, arguments).stream()
        .map(f -> f.decl().ref())
        .findFirst()
        .orElseGet(
            () ->
                new MethodRef(
                    type.name(), MethodRef.CONSTRUCTOR, arguments.stream().map(a -> "?").toList()));
  }
}
