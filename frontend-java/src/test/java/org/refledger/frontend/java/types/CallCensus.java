package org.refledger.frontend.java.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;

/**
 * Types all expressions of a unit in the simplest way that is fair to the resolver, and counts the
 * calls it can name.
 */
final class CallCensus {
  private final TypeResolver resolver;
  private final IdentityHashMap<Expression, TypeRef> types = new IdentityHashMap<>();
  private Map<String, TypeRef> locals = new HashMap<>();
  final Map<String, Integer> unresolved = new TreeMap<>();
  int calls;
  int resolved;

  CallCensus(TypeResolver resolver) {
    this.resolver = resolver;
  }

  void count(CompilationUnit unit) {
    unit.findAll(BodyDeclaration.class, b -> isOutermost((Node) b))
        .forEach(b -> countBody((Node) b));
  }

  private static boolean isOutermost(Node body) {
    boolean isBody = !(body instanceof com.github.javaparser.ast.body.TypeDeclaration<?>);
    for (Node at = body.getParentNode().orElse(null);
        at != null;
        at = at.getParentNode().orElse(null)) {
      isBody &= !(at instanceof CallableDeclaration<?>);
    }
    return isBody;
  }

  private void countBody(Node body) {
    locals = new HashMap<>();
    body.findAll(Parameter.class).forEach(p -> locals.put(p.getNameAsString(), parameterType(p)));
    body.findAll(TypePatternExpr.class)
        .forEach(p -> locals.put(p.getNameAsString(), resolver.type(p.getType())));
    body.walk(Node.TreeTraversal.PREORDER, this::visit);
  }

  private TypeRef parameterType(Parameter parameter) {
    TypeRef type = resolver.type(parameter.getType());
    return parameter.isVarArgs() ? type.array() : type;
  }

  private void visit(Node node) {
    if (node instanceof ForEachStmt loop
        && loop.getVariable().getVariables().get(0).getType().isVarType()) {
      locals.put(
          loop.getVariable().getVariables().get(0).getNameAsString(),
          resolver.elementOf(typeOf(loop.getIterable())));
    } else if (node instanceof VariableDeclarator variable
        && node.getParentNode().orElse(null) instanceof VariableDeclarationExpr) {
      TypeRef type = resolver.type(variable.getType());
      boolean inferred = type.isUnknown() && variable.getInitializer().isPresent();
      locals.putIfAbsent(variable.getNameAsString(), TypeRef.UNKNOWN);
      if (!type.isUnknown() || inferred) {
        locals.put(
            variable.getNameAsString(),
            inferred ? typeOf(variable.getInitializer().orElseThrow()) : type);
      }
    } else if (node instanceof MethodCallExpr || node instanceof ObjectCreationExpr) {
      typeOf((Expression) node);
    }
  }

  private TypeRef typeOf(Expression expression) {
    TypeRef known = types.get(expression);
    if (known == null) {
      known = compute(expression);
      types.put(expression, known);
    }
    return known;
  }

  private TypeRef compute(Expression e) {
    if (e instanceof MethodCallExpr call) {
      return call(call);
    } else if (e instanceof ObjectCreationExpr creation) {
      return creation(creation);
    } else if (e instanceof NameExpr name) {
      return name(name);
    } else if (e instanceof FieldAccessExpr access) {
      return access(access);
    } else if (e instanceof CastExpr cast) {
      return resolver.type(cast.getType());
    } else if (e instanceof EnclosedExpr enclosed) {
      return typeOf(enclosed.getInner());
    } else if (e instanceof AssignExpr assign) {
      return typeOf(assign.getTarget());
    } else if (e instanceof ArrayAccessExpr access) {
      return typeOf(access.getName()).element();
    } else if (e instanceof ThisExpr self) {
      return self.getTypeName()
          .flatMap(n -> resolver.typeNamed(n.asString(), e))
          .orElse(TypeRef.of(resolver.enclosingType(e)));
    } else if (e instanceof SuperExpr) {
      return resolver
          .classes()
          .find(resolver.enclosingType(e))
          .filter(c -> !c.superTypes().isEmpty())
          .map(c -> c.superTypes().get(0))
          .orElse(TypeRef.OBJECT);
    } else if (e instanceof LambdaExpr || e instanceof MethodReferenceExpr) {
      return TypeResolver.REFERENCE;
    } else if (e instanceof ArrayCreationExpr creation) {
      TypeRef type = resolver.type(creation.getElementType());
      return new TypeRef(
          type.name(), type.arguments(), type.dimensions() + creation.getLevels().size());
    } else if (e instanceof ConditionalExpr conditional) {
      TypeRef then = typeOf(conditional.getThenExpr());
      return then.equals(TypeRef.NULL) || then.isUnknown()
          ? typeOf(conditional.getElseExpr())
          : then;
    } else if (e instanceof VariableDeclarationExpr) {
      return TypeRef.UNKNOWN;
    }
    return literalOrOperator(e);
  }

  private TypeRef literalOrOperator(Expression e) {
    if (e instanceof TextBlockLiteralExpr) {
      return TypeRef.STRING;
    } else if (e instanceof IntegerLiteralExpr) {
      return TypeRef.INT;
    } else if (e instanceof LongLiteralExpr) {
      return TypeRef.LONG;
    } else if (e instanceof CharLiteralExpr) {
      return TypeRef.of("char");
    } else if (e instanceof DoubleLiteralExpr literal) {
      return TypeRef.of(
          literal.getValue().toLowerCase(java.util.Locale.ROOT).endsWith("f") ? "float" : "double");
    } else if (e instanceof StringLiteralExpr) {
      return TypeRef.STRING;
    } else if (e instanceof BooleanLiteralExpr || e instanceof InstanceOfExpr) {
      return TypeRef.BOOLEAN;
    } else if (e instanceof NullLiteralExpr) {
      return TypeRef.NULL;
    } else if (e instanceof ClassExpr literal) {
      return TypeRef.of("java.lang.Class", List.of(resolver.type(literal.getType())));
    } else if (e instanceof UnaryExpr unary) {
      return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
          ? TypeRef.BOOLEAN
          : typeOf(unary.getExpression());
    } else if (e instanceof BinaryExpr binary) {
      return binary(binary);
    }
    return TypeRef.UNKNOWN;
  }

  private TypeRef binary(BinaryExpr binary) {
    return switch (binary.getOperator()) {
      case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          TypeRef.BOOLEAN;
      default -> {
        TypeRef left = typeOf(binary.getLeft());
        TypeRef right = typeOf(binary.getRight());
        yield left.equals(TypeRef.STRING) || right.equals(TypeRef.STRING)
            ? TypeRef.STRING
            : left.equals(TypeRef.LONG) || right.equals(TypeRef.LONG)
                ? TypeRef.LONG
                : left.isPrimitive() && !left.equals(TypeRef.BOOLEAN) ? TypeRef.INT : left;
      }
    };
  }

  private TypeRef name(NameExpr name) {
    TypeRef local = locals.get(name.getNameAsString());
    return local != null
        ? local
        : resolver
            .fieldNamed(name.getNameAsString(), name)
            .map(f -> f.field().type())
            .orElse(TypeRef.UNKNOWN);
  }

  private TypeRef access(FieldAccessExpr access) {
    TypeRef scope = scopeType(access.getScope());
    return resolver
        .field(scope, access.getNameAsString())
        .map(FieldRef::type)
        .orElse(TypeRef.UNKNOWN);
  }

  private TypeRef scopeType(Expression scope) {
    TypeRef value = typeOf(scope);
    boolean maybeName = scope instanceof NameExpr || scope instanceof FieldAccessExpr;
    return value.isUnknown() && maybeName
        ? resolver.typeNamed(scope.toString(), scope).orElse(TypeRef.UNKNOWN)
        : value;
  }

  private TypeRef call(MethodCallExpr call) {
    List<TypeRef> arguments = call.getArguments().stream().map(this::typeOf).toList();
    Optional<ResolvedMethod> method =
        call.getScope().isPresent()
            ? resolver.method(scopeType(call.getScope().get()), call.getNameAsString(), arguments)
            : resolver.methodNamed(call.getNameAsString(), arguments, call);
    note(call, method.orElse(null), call.getArguments());
    return method.map(ResolvedMethod::returnType).orElse(TypeRef.UNKNOWN);
  }

  private TypeRef creation(ObjectCreationExpr creation) {
    TypeRef type = resolver.type(creation.getType());
    List<TypeRef> arguments = creation.getArguments().stream().map(this::typeOf).toList();
    ResolvedMethod method = resolver.constructor(type, arguments).orElse(null);
    closures(method, creation.getArguments());
    return method == null ? type : method.returnType();
  }

  private void note(
      MethodCallExpr call, @Nullable ResolvedMethod method, List<Expression> arguments) {
    calls++;
    if (method == null) {
      String scope = call.getScope().map(this::scopeType).map(TypeRef::toString).orElse("this");
      String at =
          call.findCompilationUnit().flatMap(CompilationUnit::getPrimaryTypeName).orElse("")
              + ":"
              + call.getBegin().map(p -> p.line).orElse(0);
      unresolved.merge(
          scope + "." + call.getNameAsString() + "/" + arguments.size() + " " + at,
          1,
          Integer::sum);
    } else {
      resolved++;
      closures(method, arguments);
    }
  }

  private void closures(@Nullable ResolvedMethod method, List<Expression> arguments) {
    for (int i = 0; method != null && i < arguments.size() && i < method.parameters().size(); i++) {
      if (arguments.get(i) instanceof LambdaExpr lambda) {
        resolver.functionalMethod(method.parameters().get(i)).ifPresent(f -> bind(lambda, f));
      }
    }
  }

  private void bind(LambdaExpr lambda, ResolvedMethod functional) {
    for (int i = 0; i < lambda.getParameters().size() && i < functional.parameters().size(); i++) {
      if (lambda.getParameters().get(i).getType().isUnknownType()) {
        locals.put(lambda.getParameters().get(i).getNameAsString(), functional.parameters().get(i));
      }
    }
  }
}
