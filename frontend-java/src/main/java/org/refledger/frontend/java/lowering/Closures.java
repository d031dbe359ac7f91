package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** Lambdas and method references: a procedure of their own, and an event that captures. */
final class Closures {
  private final Body body;

  Closures(Body body) {
    this.body = body;
  }

  Operand lambda(LambdaExpr e, @Nullable Variable into, TypeRef expected) {
    LoweredClosure closure = body.frame.type.closures.get(e);
    if (closure == null) {
      closure = lower(e, body.types().functionalMethod(expected));
      body.frame.type.closures.put(e, closure);
    }
    Variable target = into != null ? into : body.temp(e, expected);
    make(target, closure, expected, body.positions().head(e));
    return target;
  }

  /** Creates an instance of a closure with the current values of what it captures. */
  void make(Variable target, LoweredClosure closure, TypeRef type, SourceRange range) {
    List<Operand> captured = new ArrayList<>();
    for (String key : closure.captures()) {
      Variable v = body.frame.resolveCapture(key);
      captured.add(v == null ? Constant.other(key, TypeRef.UNKNOWN) : v);
    }
    body.cfg.emit(new Event.MakeClosure(target, closure.bodies(), captured, type, range));
  }

  private LoweredClosure lower(LambdaExpr e, Optional<ResolvedMethod> function) {
    List<TypeRef> types = new ArrayList<>();
    for (int i = 0; i < e.getParameters().size(); i++) {
      types.add(parameterType(e.getParameters().get(i), function, i));
    }
    Body lambda = open(types);
    for (int i = 0; i < types.size(); i++) {
      lambda.frame.parameter(e.getParameters().get(i).getNameAsString(), types.get(i));
    }
    TypeRef returnType = function.map(ResolvedMethod::returnType).orElse(TypeRef.UNKNOWN);
    lambda.returnType = returnType;
    Statement code = e.getBody();
    if (code instanceof BlockStmt block) {
      lambda.statements.body(block.getStatements());
    } else if (code instanceof ExpressionStmt statement) {
      SourceRange range = body.at(statement);
      if (returnType.equals(TypeRef.VOID)) {
        lambda.expressions.discard(statement.getExpression());
        lambda.cfg.returns(null, range);
      } else {
        lambda.cfg.returns(lambda.expressions.value(statement.getExpression(), null, returnType), range);
      }
    }
    return close(lambda, types.size(), returnType, body.at(e));
  }

  private TypeRef parameterType(Parameter parameter, Optional<ResolvedMethod> function, int index) {
    if (parameter.getType() instanceof UnknownType || parameter.getType() instanceof VarType) {
      return function
          .filter(f -> index < f.parameters().size())
          .map(f -> f.parameters().get(index))
          .orElse(TypeRef.UNKNOWN);
    }
    TypeRef written = body.types().type(parameter.getType());
    return parameter.isVarArgs() ? written.array() : written;
  }

  private Body open(List<TypeRef> parameterTypes) {
    String root = body.frame.rootMethodName();
    String name = root + "$lambda$" + body.frame.type.nextClosure(root);
    MethodRef method =
        new MethodRef(body.frame.type.name, name, parameterTypes.stream().map(TypeRef::erasedName).toList());
    return new Body(Frame.ofLambda(body.frame, method));
  }

  private LoweredClosure close(Body lambda, int parameters, TypeRef returnType, SourceRange range) {
    Frame frame = lambda.frame;
    SourceRange end =
        new SourceRange(range.file(), range.endLine(), Math.max(1, range.endColumn() - 1), range.endLine(), range.endColumn());
    Procedure procedure =
        new Procedure(
            frame.method,
            Procedure.Kind.LAMBDA,
            frame.variables().subList(0, parameters),
            List.copyOf(frame.captures().values()),
            frame.variables(),
            returnType,
            List.of(),
            frame.unit.isTestCode ? java.util.Set.of(Procedure.Modifier.TEST_CODE) : java.util.Set.of(),
            List.of(),
            body.frame.method,
            lambda.cfg.build(end),
            range);
    frame.unit.procedures.add(procedure);
    return new LoweredClosure(List.of(frame.method), List.copyOf(frame.captures().keySet()));
  }

  /** {@code scope::name} as the lambda it stands for; a receiver that is an expression is evaluated here and captured. */
  Operand reference(MethodReferenceExpr e, @Nullable Variable into, TypeRef expected) {
    Expression scope = asExpression(e.getScope(), e);
    TypeRef type = scope instanceof SuperExpr ? null : body.names.typeMeant(scope);
    Operand receiver = null;
    if (type == null && !(scope instanceof SuperExpr)) {
      receiver = body.expressions.value(scope);
    }
    Variable target = into != null ? into : body.temp(e, expected);
    SourceRange range = body.at(e);
    LoweredClosure closure = body.frame.type.closures.get(e);
    if (closure == null) {
      closure = lowerReference(e, type, receiver, body.types().functionalMethod(expected));
      body.frame.type.closures.put(e, closure);
    }
    if (receiver instanceof Variable) {
      body.cfg.emit(new Event.MakeClosure(target, closure.bodies(), List.of(receiver), expected, range));
    } else {
      make(target, closure, expected, range);
    }
    return target;
  }

  /** The parser takes any name before the colons for a type; one that means a variable or a field is turned back. */
  private Expression asExpression(Expression scope, MethodReferenceExpr e) {
    if (!(scope instanceof TypeExpr type)
        || !(type.getType() instanceof ClassOrInterfaceType name)
        || name.getTypeArguments().isPresent()) {
      return scope;
    }
    Expression value = null;
    for (String part : name.getNameWithScope().split("\\.")) {
      value = value == null ? new NameExpr(part) : new FieldAccessExpr(value, part);
      value.setRange(scope.getRange().orElse(null));
    }
    if (value == null) {
      return scope;
    }
    value.setParentNode(e);
    return body.names.typeMeant(value) == null ? value : scope;
  }

  private LoweredClosure lowerReference(
      MethodReferenceExpr e, @Nullable TypeRef type, @Nullable Operand receiver, Optional<ResolvedMethod> function) {
    List<TypeRef> types =
        function
            .map(ResolvedMethod::parameters)
            .orElseGet(() -> e.getIdentifier().equals("new") ? List.of() : List.of(TypeRef.UNKNOWN));
    Body lambda = open(types);
    List<Operand> parameters = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      parameters.add(lambda.frame.parameter("arg" + i, types.get(i)));
    }
    TypeRef returnType = function.map(ResolvedMethod::returnType).orElse(TypeRef.UNKNOWN);
    Operand captured =
        receiver instanceof Variable v ? lambda.frame.captureValue(v.name(), v.type()) : receiver;
    new ReferenceBody(lambda, e, returnType).lower(type, captured, parameters);
    return close(lambda, types.size(), returnType, body.at(e));
  }
}
