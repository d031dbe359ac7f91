package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.IASTEqualsInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTCapture;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTConstructorInitializer;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTInitCapture;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTLambdaExpression;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.CType;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** Lambdas: procedures of their own that capture what they name. */
final class Closures {
  private static final TypeRef CLOSURE = TypeRef.of("function");

  private final Body body;

  Closures(Body body) {
    this.body = body;
  }

  Operand lambda(ICPPASTLambdaExpression e) {
    Frame outside = body.frame;
    String root = outside.method.name();
    int number = outside.unit.nextClosure(outside.method.toString());
    List<RawParameter> parameters = parameters(e.getDeclarator());
    MethodRef ref =
        new MethodRef(
            outside.method.owner(),
            root + "$lambda$" + number,
            parameters.stream().map(p -> p.type().erasedName()).toList());
    Frame frame = new Frame(outside.unit, ref, outside.owner, outside.addressed, outside);
    List<Variable> formals = new ArrayList<>();
    for (RawParameter parameter : parameters) {
      Variable formal = frame.parameter(parameter.name(), parameter.type());
      frame.name(parameter.name(), new Local.Plain(formal));
      formals.add(formal);
    }
    List<Operand> extra = new ArrayList<>();
    List<Variable> own = new ArrayList<>();
    for (ICPPASTCapture capture : e.getCaptures()) {
      if (capture instanceof ICPPASTInitCapture made) {
        Operand value =
            body.expressions.value(clause(made.getDeclarator().getInitializer()), TypeRef.UNKNOWN);
        body.objects.adopt(value);
        String name = TypeReader.text(made.getDeclarator().getName());
        Variable inside = frame.capture("=" + name, value.type());
        frame.name(name, new Local.Plain(inside));
        own.add(inside);
        extra.add(value);
      }
    }
    Body inner = new Body(frame);
    inner.returnType = TypeRef.UNKNOWN;
    inner.labels.scan(e.getBody());
    inner.statements.statement(e.getBody());
    inner.labels.finish(body.end(e));
    return finish(e, frame, inner, formals, own, extra);
  }

  private static @Nullable IASTInitializerClause clause(@Nullable IASTInitializer initializer) {
    if (initializer instanceof IASTEqualsInitializer equal) {
      return equal.getInitializerClause();
    } else if (initializer instanceof ICPPASTConstructorInitializer list) {
      return list.getArguments().length > 0 ? list.getArguments()[0] : null;
    }
    return initializer instanceof IASTInitializerList list ? list : null;
  }

  private Operand finish(
      ICPPASTLambdaExpression e,
      Frame frame,
      Body inner,
      List<Variable> formals,
      List<Variable> own,
      List<Operand> extra) {
    Frame outside = body.frame;
    List<Variable> captures = new ArrayList<>();
    List<Operand> captured = new ArrayList<>();
    for (Map.Entry<String, Variable> entry : frame.captures().entrySet()) {
      int index = own.indexOf(entry.getValue());
      Variable source = index >= 0 ? null : frame.source(entry.getKey());
      captures.add(entry.getValue());
      captured.add(
          index >= 0
              ? extra.get(index)
              : source == null ? Constant.other(entry.getKey(), TypeRef.UNKNOWN) : source);
    }
    outside.unit.procedures.add(
        new Procedure(
            frame.method,
            Procedure.Kind.LAMBDA,
            formals,
            captures,
            frame.variables(),
            inner.returnType,
            List.of(),
            Set.of(Procedure.Modifier.NATIVE),
            List.of(),
            outside.method,
            inner.cfg.build(body.end(e)),
            body.at(e)));
    Variable closure = body.temp(e, CLOSURE);
    body.cfg.emit(
        new Event.MakeClosure(closure, List.of(frame.method), captured, CLOSURE, body.at(e)));
    return closure;
  }

  private record RawParameter(String name, TypeRef type) {}

  private List<RawParameter> parameters(ICPPASTFunctionDeclarator declarator) {
    List<RawParameter> parameters = new ArrayList<>();
    if (declarator != null) {
      for (IASTParameterDeclaration parameter : declarator.getParameters()) {
        CType type = TypeReader.of(parameter.getDeclSpecifier(), parameter.getDeclarator());
        if (!type.base().equals("void") || !type.isPlain()) {
          parameters.add(
              new RawParameter(
                  TypeReader.text(TypeReader.innermost(parameter.getDeclarator()).getName()),
                  body.ref(type)));
        }
      }
    }
    return parameters;
  }
}
