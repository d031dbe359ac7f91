package org.refledger.cpp.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTIfStatement;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTCatchHandler;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTryBlockStatement;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.Handler;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Catch;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** {@code try} of C++, and the protected blocks that Microsoft's compilers add to C. */
final class Tries {
  private static final String TRY = "__refledger_try";
  private static final String FINALLY = "__refledger_finally";
  private static final String EXCEPT = "__refledger_except";

  private final Body body;
  private final Deque<Variable> caught = new ArrayDeque<>();
  private int guarded;

  Tries(Body body) {
    this.body = body;
  }

  void attempt(ICPPASTTryBlockStatement s) {
    List<Catch> outside = body.cfg.handlers();
    List<Catch> inside = new ArrayList<>();
    for (ICPPASTCatchHandler handler : s.getCatchHandlers()) {
      TypeRef type = type(handler);
      Variable exception = body.frame.hidden(name(handler), type);
      inside.add(new Catch(type, new Label().use(), exception, false));
    }
    List<Catch> own = List.copyOf(inside);
    inside.addAll(outside);
    body.cfg.handlers(inside);
    body.statements.statement(s.getTryBody());
    body.cfg.handlers(outside);
    Label after = new Label();
    body.cfg.jump(after, body.end(s.getTryBody()));
    for (int i = 0; i < own.size(); i++) {
      ICPPASTCatchHandler handler = s.getCatchHandlers()[i];
      body.cfg.place(own.get(i).label(), body.at(handler));
      Variable exception = own.get(i).exception();
      caught.push(exception);
      body.statements.scoped(
          null,
          () -> {
            body.frame.name(name(handler), new Local.Plain(exception));
            body.statements.statement(handler.getCatchBody());
          },
          body.end(handler));
      caught.pop();
      body.cfg.jump(after, body.end(handler));
    }
    body.cfg.place(after, body.end(s));
  }

  private TypeRef type(ICPPASTCatchHandler handler) {
    IASTDeclaration declaration = handler.getDeclaration();
    if (handler.isCatchAll() || !(declaration instanceof IASTSimpleDeclaration simple)) {
      return Handler.ANY;
    }
    IASTDeclarator[] names = simple.getDeclarators();
    TypeRef type =
        body.ref(TypeReader.of(simple.getDeclSpecifier(), names.length == 0 ? null : names[0]));
    return type.isUnknown() ? Handler.ANY : TypeRef.of(type.name());
  }

  private static String name(ICPPASTCatchHandler handler) {
    if (handler.getDeclaration() instanceof IASTSimpleDeclaration simple
        && simple.getDeclarators().length > 0) {
      String name = TypeReader.text(TypeReader.innermost(simple.getDeclarators()[0]).getName());
      return name.isEmpty() ? "exception" : name;
    }
    return "exception";
  }

  /** An exception begins, or goes on when nothing is named. */
  Operand raise(@Nullable IASTExpression thrown, SourceRange range) {
    Variable passedOn = caught.peek();
    if (thrown == null && passedOn != null) {
      body.cfg.throwing(passedOn, false, range);
    } else {
      Operand value =
          thrown == null
              ? Constant.other("exception", Handler.ANY)
              : body.expressions.value(thrown, TypeRef.UNKNOWN);
      body.cfg.throwing(value, false, range);
    }
    return Constant.other("throw", TypeRef.VOID);
  }

  boolean isGuarded(IASTStatement s) {
    return s instanceof IASTIfStatement test && isNamed(test, TRY);
  }

  boolean endsGuarded(IASTStatement s) {
    return s instanceof IASTIfStatement test && (isNamed(test, FINALLY) || isNamed(test, EXCEPT));
  }

  private static boolean isNamed(IASTIfStatement s, String name) {
    return s.getConditionExpression() instanceof IASTIdExpression id
        && id.getName().toString().equals(name);
  }

  /** Whether a {@code __finally} is yet to run. */
  boolean isInGuarded() {
    return guarded > 0;
  }

  /**
   * {@code __try { … } __finally { … }}: the second runs on every way out of the first. {@code
   * __except} may run instead of the rest of the first.
   */
  void guarded(IASTIfStatement first, @Nullable IASTStatement second) {
    SourceRange range = body.at(first);
    Label leave = new Label();
    Label after = new Label();
    boolean isFinally = second instanceof IASTIfStatement end && isNamed(end, FINALLY);
    IASTStatement last = second instanceof IASTIfStatement end ? end.getThenClause() : null;
    if (isFinally && last != null) {
      guarded++;
      body.exits.protect(r -> body.statements.nested(last));
    } else if (last != null) {
      Label handler = new Label();
      Label go = new Label();
      body.conditions.opaque("exception", handler, go, range);
      body.cfg.place(handler, body.at(last));
      body.statements.nested(last);
      body.cfg.jump(after, body.end(last));
      body.cfg.place(go, range);
    }
    body.exits.push(new Exits.Target(leave, null, leave));
    body.statements.nested(first.getThenClause());
    body.exits.pop();
    body.cfg.place(leave, body.end(first));
    if (isFinally && last != null) {
      guarded--;
      body.exits.finish(body.end(last));
    }
    body.cfg.place(after, body.end(first));
  }
}
