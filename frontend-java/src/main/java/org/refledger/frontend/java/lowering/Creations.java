package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** New objects and arrays. */
final class Creations {
  private final Body body;

  Creations(Body body) {
    this.body = body;
  }

  Operand value(ObjectCreationExpr e, @Nullable Variable into) {
    return create(e, into, true);
  }

  void discard(ObjectCreationExpr e) {
    create(e, null, false);
  }

  private Operand create(ObjectCreationExpr e, @Nullable Variable into, boolean wanted) {
    e.getScope().ifPresent(outer -> body.use(body.expressions.value(outer), body.at(outer)));
    if (e.getAnonymousClassBody().isPresent()) {
      return body.localClasses.anonymous(e, into);
    }
    TypeRef type = body.types().type(e.getType());
    Calls.Arguments arguments =
        body.calls.arguments(e.getArguments(), t -> body.types().constructor(type, t));
    TypeRef created = createdType(type, arguments, into);
    LoweredClosure closure = body.localClasses.closureOf(type.name());
    if (closure != null && !closure.captures().isEmpty()) {
      Variable target = into != null ? into : body.temp(e, created);
      body.closures.make(target, closure, created, body.at(e));
      body.calls.constructorOf(target, type, arguments, body.at(e));
      return target;
    }
    Variable target = into != null ? into : wanted ? body.temp(e, created) : null;
    SourceRange range = rangeOf(e);
    newObject(target, type, arguments, range);
    return target != null ? target : Constant.other(ShortText.of(e), created);
  }

  /** {@code new Foo<>()} takes its type arguments from where it goes. */
  private static TypeRef createdType(
      TypeRef written, Calls.Arguments arguments, @Nullable Variable into) {
    if (!written.arguments().isEmpty()) {
      return written;
    }
    TypeRef inferred = arguments.returnType();
    if (inferred.name().equals(written.name())) {
      return inferred;
    }
    return into != null && into.type().name().equals(written.name()) ? into.type() : written;
  }

  private SourceRange rangeOf(ObjectCreationExpr e) {
    SourceRange whole = body.at(e);
    return whole.startLine() == whole.endLine()
        ? whole
        : new SourceRange(
            whole.file(),
            whole.startLine(),
            whole.startColumn(),
            body.at(e.getType()).endLine(),
            body.at(e.getType()).endColumn());
  }

  void newObject(
      @Nullable Variable target, TypeRef type, Calls.Arguments arguments, SourceRange range) {
    String owner = type.isUnknown() ? Calls.UNKNOWN_OWNER : type.name();
    body.cfg.emit(
        new Event.Call(
            target,
            CallKind.NEW,
            arguments.methodOr(owner, MethodRef.CONSTRUCTOR),
            null,
            type,
            arguments.operands(),
            range));
  }

  Operand array(ArrayCreationExpr e, @Nullable Variable into) {
    TypeRef type = body.types().type(e.getElementType());
    for (ArrayCreationLevel level : e.getLevels()) {
      level.getDimension().ifPresent(body.expressions::value);
      type = type.array();
    }
    if (e.getInitializer().isPresent()) {
      return initializer(e.getInitializer().get(), into, type);
    }
    Variable target = into != null ? into : body.temp(e, type);
    body.cfg.emit(new Event.NewArray(target, type, List.of(), body.at(e)));
    return target;
  }

  Operand initializer(ArrayInitializerExpr e, @Nullable Variable into, TypeRef type) {
    TypeRef element = type.isArray() ? type.element() : TypeRef.UNKNOWN;
    List<Operand> elements = new ArrayList<>(e.getValues().size());
    for (int i = 0; i < e.getValues().size(); i++) {
      Expression value = e.getValues().get(i);
      Operand operand = body.expressions.value(value, null, element);
      elements.add(
          body.expressions.hold(
              operand, value, e.getValues().subList(i + 1, e.getValues().size())));
    }
    Variable target = into != null ? into : body.temp(e, type);
    body.cfg.emit(new Event.NewArray(target, type, elements, body.positions().head(e)));
    return target;
  }
}
