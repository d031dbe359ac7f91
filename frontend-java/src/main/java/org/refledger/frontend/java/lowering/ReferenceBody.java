package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** The body of the lambda that a method reference stands for: one call. */
final class ReferenceBody {
  private final Body lambda;
  private final MethodReferenceExpr reference;
  private final TypeRef returnType;

  ReferenceBody(Body lambda, MethodReferenceExpr reference, TypeRef returnType) {
    this.lambda = lambda;
    this.reference = reference;
    this.returnType = returnType;
  }

  /**
   * Lowers it.
   *
   * @param type the type before the colons, or null when an expression stands there
   * @param receiver the value of that expression, or null
   */
  void lower(@Nullable TypeRef type, @Nullable Operand receiver, List<Operand> parameters) {
    if (reference.getIdentifier().equals("new")) {
      creation(type == null ? TypeRef.UNKNOWN : type, parameters);
    } else if (reference.getScope() instanceof SuperExpr parent) {
      Operand self = lambda.names.instanceOf(lambda.frame.type.name, lambda.at(reference));
      call(CallKind.SPECIAL, lambda.names.superType(parent, reference), self, parameters);
    } else if (receiver != null) {
      call(CallKind.VIRTUAL, receiver.type(), receiver, parameters);
    } else {
      throughType(type == null ? TypeRef.UNKNOWN : type, parameters);
    }
  }

  private void creation(TypeRef type, List<Operand> parameters) {
    Variable target = lambda.frame.hidden("new " + type.simpleName(), type);
    if (type.isArray()) {
      lambda.cfg.emit(new Event.NewArray(target, type, List.of(), lambda.at(reference)));
    } else {
      List<TypeRef> types = types(parameters);
      lambda.creations.newObject(
          target,
          type,
          new Calls.Arguments(parameters, types, lambda.types().constructor(type, types)),
          lambda.at(reference));
    }
    lambda.cfg.returns(returnType.equals(TypeRef.VOID) ? null : target, lambda.at(reference));
  }

  /** {@code Type::name}: a static method of all parameters, or an instance method of the first. */
  private void throughType(TypeRef type, List<Operand> parameters) {
    Optional<ResolvedMethod> method =
        lambda.types().method(type, reference.getIdentifier(), types(parameters));
    boolean isStatic = method.filter(m -> m.decl().isStatic()).isPresent();
    if (isStatic || parameters.isEmpty()) {
      call(CallKind.STATIC, type, null, parameters);
      return;
    }
    Operand receiver = parameters.get(0);
    if (!type.isUnknown() && !receiver.type().name().equals(type.name())) {
      Variable typed = lambda.frame.hidden(type.simpleName(), type);
      lambda.cfg.emit(new Event.Assign(typed, receiver, lambda.at(reference)));
      receiver = typed;
    }
    call(CallKind.VIRTUAL, type, receiver, parameters.subList(1, parameters.size()));
  }

  private void call(
      CallKind kind, TypeRef type, @Nullable Operand receiver, List<Operand> operands) {
    List<TypeRef> types = types(operands);
    Optional<ResolvedMethod> method = lambda.types().method(type, reference.getIdentifier(), types);
    Calls.Arguments arguments = new Calls.Arguments(operands, types, method);
    boolean isVoid = returnType.equals(TypeRef.VOID) || arguments.returnType().equals(TypeRef.VOID);
    Variable target =
        isVoid
            ? null
            : lambda.frame.hidden(reference.getIdentifier() + "()", arguments.returnType());
    boolean isStatic = method.filter(m -> m.decl().isStatic()).isPresent();
    lambda.cfg.emit(
        new Event.Call(
            target,
            isStatic ? CallKind.STATIC : kind,
            arguments.methodOr(
                type.isUnknown() ? Calls.UNKNOWN_OWNER : type.erasedName(),
                reference.getIdentifier()),
            isStatic ? null : receiver,
            type,
            operands,
            lambda.at(reference)));
    lambda.cfg.returns(target, lambda.at(reference));
  }

  private static List<TypeRef> types(List<Operand> operands) {
    return operands.stream().map(Operand::type).toList();
  }
}
