package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/**
 * Method and constructor calls: receiver first, then arguments from left to right, closures last
 * (making them has no effects).
 */
final class Calls {
  static final String UNKNOWN_OWNER = "?";

  private final Body body;

  Calls(Body body) {
    this.body = body;
  }

  /** Finds the method for the types of the arguments. */
  interface Lookup {
    Optional<ResolvedMethod> find(List<TypeRef> arguments);
  }

  /** Evaluated arguments and the method they select. */
  record Arguments(List<Operand> operands, List<TypeRef> types, Optional<ResolvedMethod> method) {

    /** The method, or what can be said of it when it is not known. */
    MethodRef methodOr(String owner, String name) {
      return method
          .map(ResolvedMethod::ref)
          .orElseGet(
              () -> new MethodRef(owner, name, types.stream().map(Calls::parameterName).toList()));
    }

    TypeRef returnType() {
      return method.map(ResolvedMethod::returnType).orElse(TypeRef.UNKNOWN);
    }
  }

  private static String parameterName(TypeRef type) {
    boolean says = !type.isUnknown() && !type.equals(TypeRef.NULL) && !TypeResolver.isClosure(type);
    return says ? type.erasedName() : "?";
  }

  Operand value(MethodCallExpr call, @Nullable Variable into) {
    return call(call, into, true);
  }

  void discard(MethodCallExpr call) {
    call(call, null, false);
  }

  private Operand call(MethodCallExpr call, @Nullable Variable into, boolean wanted) {
    Expression scope = call.getScope().orElse(null);
    while (scope instanceof EnclosedExpr enclosed) {
      scope = enclosed.getInner();
    }
    if (scope == null) {
      return unqualified(call, into, wanted);
    } else if (scope instanceof SuperExpr parent) {
      return toSuper(call, parent, into, wanted);
    }
    TypeRef type = body.names.typeMeant(scope);
    if (type != null) {
      return toStatic(call, type, into, wanted);
    }
    Operand receiver =
        body.expressions.hold(body.expressions.value(scope), scope, call.getArguments());
    TypeRef receiverType = receiver.type();
    Arguments arguments =
        arguments(
            call.getArguments(),
            types -> body.types().method(receiverType, call.getNameAsString(), types));
    boolean isStatic = arguments.method().filter(m -> m.decl().isStatic()).isPresent();
    CallKind kind = isStatic ? CallKind.STATIC : kindOf(arguments);
    String owner = receiverType.isUnknown() ? UNKNOWN_OWNER : receiverType.erasedName();
    return emit(
        call, kind, arguments, owner, isStatic ? null : receiver, receiverType, into, wanted);
  }

  private static CallKind kindOf(Arguments arguments) {
    return arguments.method().filter(m -> m.decl().isPrivate()).isPresent()
        ? CallKind.SPECIAL
        : CallKind.VIRTUAL;
  }

  private Operand unqualified(MethodCallExpr call, @Nullable Variable into, boolean wanted) {
    String name = call.getNameAsString();
    Arguments arguments =
        arguments(call.getArguments(), types -> body.types().methodNamed(name, types, call));
    ResolvedMethod method = arguments.method().orElse(null);
    if (method == null) {
      Variable self = body.frame.self();
      CallKind kind = self == null ? CallKind.STATIC : CallKind.VIRTUAL;
      return emit(call, kind, arguments, UNKNOWN_OWNER, self, body.frame.type.type(), into, wanted);
    }
    TypeRef through = TypeRef.of(method.throughType());
    if (method.decl().isStatic()) {
      return emit(call, CallKind.STATIC, arguments, UNKNOWN_OWNER, null, through, into, wanted);
    }
    Operand receiver = body.names.instanceOf(method.throughType(), body.at(call));
    return emit(call, kindOf(arguments), arguments, UNKNOWN_OWNER, receiver, through, into, wanted);
  }

  private Operand toSuper(
      MethodCallExpr call, SuperExpr parent, @Nullable Variable into, boolean wanted) {
    TypeRef type = body.names.superType(parent, call);
    Arguments arguments =
        arguments(
            call.getArguments(), types -> body.types().method(type, call.getNameAsString(), types));
    String owner = type.isUnknown() ? UNKNOWN_OWNER : type.name();
    Operand self = body.names.instanceOf(body.frame.type.name, body.at(call));
    return emit(call, CallKind.SPECIAL, arguments, owner, self, type, into, wanted);
  }

  private Operand toStatic(
      MethodCallExpr call, TypeRef type, @Nullable Variable into, boolean wanted) {
    Arguments arguments =
        arguments(
            call.getArguments(), types -> body.types().method(type, call.getNameAsString(), types));
    return emit(call, CallKind.STATIC, arguments, type.name(), null, type, into, wanted);
  }

  private Operand emit(
      MethodCallExpr call,
      CallKind kind,
      Arguments arguments,
      String owner,
      @Nullable Operand receiver,
      TypeRef receiverType,
      @Nullable Variable into,
      boolean wanted) {
    TypeRef returnType = arguments.returnType();
    boolean hasResult = wanted && !returnType.equals(TypeRef.VOID);
    Variable target = !hasResult ? null : into != null ? into : body.temp(call, returnType);
    body.cfg.emit(
        new Event.Call(
            target,
            kind,
            arguments.methodOr(owner, call.getNameAsString()),
            receiver,
            receiverType,
            arguments.operands(),
            body.positions().ofCall(call)));
    return target != null ? target : Constant.other(ShortText.of(call), returnType);
  }

  /**
   * Evaluates arguments. Closures are made last, when the method chosen says what type they have.
   */
  Arguments arguments(List<Expression> expressions, Lookup lookup) {
    List<Operand> operands = new ArrayList<>(expressions.size());
    List<TypeRef> types = new ArrayList<>(expressions.size());
    for (int i = 0; i < expressions.size(); i++) {
      Expression e = expressions.get(i);
      TypeRef closure = closure(e);
      if (closure != null) {
        operands.add(Constant.NULL);
        types.add(closure);
      } else {
        Operand value = body.expressions.value(e);
        operands.add(
            body.expressions.hold(value, e, expressions.subList(i + 1, expressions.size())));
        types.add(value.type());
      }
    }
    Optional<ResolvedMethod> method = lookup.find(types);
    for (int i = 0; i < expressions.size(); i++) {
      if (TypeResolver.isClosure(types.get(i))) {
        operands.set(i, body.expressions.value(expressions.get(i), null, formal(method, i)));
      }
    }
    return new Arguments(operands, types, method);
  }

  private static TypeRef formal(Optional<ResolvedMethod> method, int index) {
    if (method.isEmpty()) {
      return TypeRef.UNKNOWN;
    }
    List<TypeRef> parameters = method.get().parameters();
    int last = parameters.size() - 1;
    if (method.get().decl().isVarargs() && index >= last) {
      return parameters.get(last).element();
    }
    return index <= last ? parameters.get(index) : TypeRef.UNKNOWN;
  }

  /** How the argument is marked when it is a lambda or a method reference, else null. */
  private static @Nullable TypeRef closure(Expression e) {
    Expression bare = e;
    while (bare instanceof EnclosedExpr enclosed) {
      bare = enclosed.getInner();
    }
    if (bare instanceof LambdaExpr lambda) {
      return TypeResolver.lambda(lambda.getParameters().size());
    }
    return bare instanceof MethodReferenceExpr ? TypeResolver.REFERENCE : null;
  }

  /** {@code this(...)} or {@code super(...)}. */
  void explicitConstructor(ExplicitConstructorInvocationStmt statement) {
    statement
        .getExpression()
        .ifPresent(outer -> body.use(body.expressions.value(outer), body.at(outer)));
    TypeRef type =
        statement.isThis() ? body.frame.type.type() : body.names.superClass(body.frame.type.name);
    Arguments arguments =
        arguments(statement.getArguments(), types -> body.types().constructor(type, types));
    constructor(type, arguments, body.at(statement));
  }

  /** Calls a constructor on this object. */
  void constructor(TypeRef type, Arguments arguments, SourceRange range) {
    Operand self = body.names.instanceOf(body.frame.type.name, range);
    constructorOf(self, type, arguments, range);
  }

  void constructorOf(Operand object, TypeRef type, Arguments arguments, SourceRange range) {
    String owner = type.isUnknown() ? UNKNOWN_OWNER : type.name();
    body.cfg.emit(
        new Event.Call(
            null,
            CallKind.SPECIAL,
            arguments.methodOr(owner, MethodRef.CONSTRUCTOR),
            object,
            type,
            arguments.operands(),
            range));
  }

  /**
   * A call the language makes without being written: an iterator's, a resource's, a record's
   * accessor.
   */
  void implicit(
      @Nullable Variable target,
      Operand receiver,
      String fallbackOwner,
      String name,
      SourceRange range) {
    TypeRef type = receiver.type();
    MethodRef method =
        body.types()
            .method(type, name, List.of())
            .map(ResolvedMethod::ref)
            .orElseGet(() -> new MethodRef(fallbackOwner, name, List.of()));
    body.cfg.emit(
        new Event.Call(target, CallKind.VIRTUAL, method, receiver, type, List.of(), range));
  }
}
