package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTBinaryTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTConditionalExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionList;
import org.eclipse.cdt.core.dom.ast.IASTExpressionStatement;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTProblemHolder;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.eclipse.cdt.core.dom.ast.c.ICASTDesignatedInitializer;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTDeleteExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTLambdaExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTNewExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTPackExpansionExpression;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTSimpleTypeConstructorExpression;
import org.eclipse.cdt.core.dom.ast.gnu.IGNUASTCompoundStatementExpression;
import org.jspecify.annotations.Nullable;
import org.refledger.cpp.types.Numbers;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Constant;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Expressions: their value, or only what they do. */
final class Expressions {
  private final Body body;

  Expressions(Body body) {
    this.body = body;
  }

  /** What it does, its value being dropped. */
  void discard(IASTExpression written) {
    IASTExpression e = Slots.bare(written);
    if (e instanceof IASTFunctionCallExpression call) {
      body.calls.call(call, false, null);
    } else if (e instanceof IASTUnaryExpression unary && isStep(unary)) {
      body.assignments.step(unary, false);
    } else if (e instanceof IASTExpressionList list) {
      for (IASTExpression part : list.getExpressions()) {
        discard(part);
      }
    } else if (e instanceof IASTConditionalExpression choice) {
      discard(choice);
    } else if (e instanceof IASTBinaryExpression binary && Conditions.isCondition(binary)) {
      Label after = new Label();
      body.conditions.branch(binary, after, after);
      body.cfg.place(after, body.end(e));
    } else if (e instanceof IASTCastExpression cast) {
      discard(cast.getOperand());
    } else {
      value(e, TypeRef.VOID);
    }
  }

  private void discard(IASTConditionalExpression e) {
    Label yes = new Label();
    Label no = new Label();
    Label after = new Label();
    body.conditions.branch(e.getLogicalConditionExpression(), yes, no);
    body.cfg.place(yes, body.at(e));
    int mark = body.objects.mark();
    if (e.getPositiveResultExpression() != null) {
      discard(e.getPositiveResultExpression());
    }
    body.objects.endSince(mark, null, body.at(e));
    body.cfg.jump(after, body.at(e));
    body.cfg.place(no, body.at(e));
    discard(e.getNegativeResultExpression());
    body.objects.endSince(mark, null, body.at(e));
    body.cfg.place(after, body.end(e));
  }

  /** A value for a variable; what makes it may write there at once. */
  Operand into(IASTInitializerClause clause, Variable target) {
    IASTInitializerClause bare = clause instanceof IASTExpression e ? Slots.bare(e) : clause;
    if (bare instanceof IASTFunctionCallExpression call) {
      return body.calls.call(call, true, target);
    } else if (bare instanceof ICPPASTNewExpression creation) {
      return body.objects.create(creation, target);
    }
    return value(clause, target.type());
  }

  /**
   * The value.
   *
   * @param wanted the type of what it goes to, unknown when nothing says so
   */
  Operand value(@Nullable IASTInitializerClause clause, TypeRef wanted) {
    if (clause instanceof IASTInitializerList list) {
      return body.objects.list(list, wanted);
    } else if (clause instanceof ICASTDesignatedInitializer named) {
      return value(named.getOperand(), TypeRef.UNKNOWN);
    } else if (!(clause instanceof IASTExpression)) {
      return clause == null ? Constant.other("nothing", TypeRef.UNKNOWN) : problem(clause);
    }
    IASTExpression e = Slots.bare((IASTExpression) clause);
    if (e instanceof IASTIdExpression id) {
      return body.names.value(id);
    } else if (e instanceof IASTLiteralExpression literal) {
      return literal(literal);
    } else if (e instanceof IASTUnaryExpression unary) {
      return unary(unary, wanted);
    } else if (e instanceof IASTBinaryExpression binary) {
      return binary(binary, wanted);
    } else if (e instanceof IASTFunctionCallExpression call) {
      return body.calls.call(call, true, null);
    } else if (e instanceof IASTCastExpression cast) {
      return cast(cast);
    } else if (e instanceof IASTConditionalExpression choice) {
      return choice(choice, wanted);
    } else if (e instanceof IASTExpressionList list) {
      return last(list, wanted);
    }
    return further(e, wanted);
  }

  private Operand further(IASTExpression e, TypeRef wanted) {
    if (e instanceof ICPPASTNewExpression creation) {
      return body.objects.create(creation, null);
    } else if (e instanceof ICPPASTDeleteExpression deletion) {
      return body.objects.delete(deletion);
    } else if (e instanceof ICPPASTLambdaExpression lambda) {
      return body.closures.lambda(lambda);
    } else if (e instanceof ICPPASTSimpleTypeConstructorExpression made) {
      return body.objects.made(made);
    } else if (e instanceof IASTTypeIdInitializerExpression made) {
      return body.objects.made(made, body.ref(TypeReader.of(made.getTypeId())));
    } else if (e instanceof IGNUASTCompoundStatementExpression block) {
      return statements(block, wanted);
    } else if (e instanceof IASTTypeIdExpression || e instanceof IASTBinaryTypeIdExpression) {
      return body.other(e, TypeRef.INT);
    } else if (e instanceof ICPPASTPackExpansionExpression pack) {
      return value(pack.getPattern(), wanted);
    } else if (e instanceof org.eclipse.cdt.core.dom.ast.IASTFieldReference
        || e instanceof org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression) {
      return body.slots.load(body.slots.of(e), e);
    }
    return problem(e);
  }

  private Operand literal(IASTLiteralExpression e) {
    String text = e.toString();
    return switch (e.getKind()) {
      case IASTLiteralExpression.lk_integer_constant, IASTLiteralExpression.lk_char_constant -> {
        Long value = Numbers.parse(text);
        yield value == null ? Constant.other(text, TypeRef.INT) : Constant.of(value.longValue());
      }
      case IASTLiteralExpression.lk_string_literal -> Constant.of(unquoted(text));
      case IASTLiteralExpression.lk_true -> Constant.TRUE;
      case IASTLiteralExpression.lk_false -> Constant.FALSE;
      case IASTLiteralExpression.lk_nullptr -> Constant.NULL;
      case IASTLiteralExpression.lk_this -> {
        Variable self = body.frame.self();
        yield self == null ? Constant.other("this", TypeRef.UNKNOWN) : self;
      }
      default -> Constant.other(text, TypeRef.of("double"));
    };
  }

  private static String unquoted(String literal) {
    int start = literal.indexOf('"');
    int end = literal.lastIndexOf('"');
    return start < 0 || end <= start ? literal : literal.substring(start + 1, end);
  }

  static boolean isStep(IASTUnaryExpression e) {
    return switch (e.getOperator()) {
      case IASTUnaryExpression.op_prefixIncr,
          IASTUnaryExpression.op_prefixDecr,
          IASTUnaryExpression.op_postFixIncr,
          IASTUnaryExpression.op_postFixDecr ->
          true;
      default -> false;
    };
  }

  private Operand unary(IASTUnaryExpression e, TypeRef wanted) {
    if (isStep(e)) {
      return body.assignments.step(e, true);
    }
    switch (e.getOperator()) {
      case IASTUnaryExpression.op_amper -> {
        return body.slots.address(e.getOperand());
      }
      case IASTUnaryExpression.op_star -> {
        return body.slots.load(body.slots.of(e), e);
      }
      case IASTUnaryExpression.op_not -> {
        return body.conditions.asValue(e, wanted);
      }
      case IASTUnaryExpression.op_throw -> {
        return body.tries.raise(e.getOperand(), body.at(e));
      }
      default -> {}
    }
    if (e.getOperator() == IASTUnaryExpression.op_sizeof
        || e.getOperator() == IASTUnaryExpression.op_typeid
        || e.getOperand() == null) {
      return body.other(e, TypeRef.INT);
    }
    Operand value = value(e.getOperand(), wanted);
    if (e.getOperator() == IASTUnaryExpression.op_minus
        && value instanceof Constant constant
        && constant.value() instanceof Long number) {
      return Constant.of(-number);
    }
    body.use(value, body.at(e));
    return body.other(e, value.type().isPrimitive() ? value.type() : TypeRef.INT);
  }

  private Operand binary(IASTBinaryExpression e, TypeRef wanted) {
    if (Assignments.isAssignment(e)) {
      return body.assignments.assign(e);
    } else if (Conditions.isCondition(e)) {
      return body.conditions.asValue(e, wanted);
    }
    SourceRange range = body.at(e);
    Operand left = value(e.getOperand1(), TypeRef.UNKNOWN);
    Operand right = value(e.getOperand2(), TypeRef.UNKNOWN);
    Operand overloaded = body.callees.operator(e, left, right);
    if (overloaded != null) {
      return overloaded;
    }
    body.use(left, range);
    body.use(right, range);
    if (isPointer(left) && !isPointer(right)) {
      return left;
    } else if (isPointer(right) && right.type().name().endsWith("*")) {
      return right;
    }
    return body.other(e, left.type().isPrimitive() ? left.type() : TypeRef.INT);
  }

  /** A pointer that is moved stays in what it points into. */
  private static boolean isPointer(Operand operand) {
    return operand instanceof Variable v && !v.type().isPrimitive() && !v.type().isUnknown();
  }

  private Operand cast(IASTCastExpression e) {
    TypeRef type = body.ref(TypeReader.of(e.getTypeId()));
    Operand value = Body.coerced(value(e.getOperand(), type), type);
    boolean tellsMore =
        value instanceof Variable
            && !type.isPrimitive()
            && !type.isUnknown()
            && !type.equals(value.type())
            && !type.name().equals("void*")
            && (type.isArray() == value.type().isArray() || value.type().isUnknown());
    if (type.isPrimitive() && isPointer(value) && !type.equals(TypeRef.BOOLEAN)) {
      // the address goes on as a number, to Java above all: nobody sees what becomes of it
      body.unmodelled("address as a number", List.of(value), body.at(e));
    }
    if (!tellsMore) {
      return value instanceof Constant c && c.kind() == Constant.Kind.OTHER
          ? body.other(e, type)
          : value;
    }
    Variable typed = body.temp(e, type);
    body.assign(typed, value, body.at(e));
    return typed;
  }

  private Operand choice(IASTConditionalExpression e, TypeRef wanted) {
    Label yes = new Label();
    Label no = new Label();
    Label after = new Label();
    body.conditions.branch(e.getLogicalConditionExpression(), yes, no);
    body.cfg.place(yes, body.at(e));
    IASTExpression first = e.getPositiveResultExpression();
    int mark = body.objects.mark();
    Operand one = first == null ? body.other(e, TypeRef.UNKNOWN) : value(first, wanted);
    TypeRef type = wanted.isUnknown() || wanted.equals(TypeRef.VOID) ? one.type() : wanted;
    Variable result = body.temp(e, type.equals(TypeRef.NULL) ? TypeRef.UNKNOWN : type);
    body.assign(result, one, body.at(e));
    body.objects.endSince(mark, one, body.at(e));
    body.cfg.jump(after, body.at(e));
    body.cfg.place(no, body.at(e));
    Operand other = value(e.getNegativeResultExpression(), type);
    body.assign(result, other, body.at(e));
    body.objects.endSince(mark, other, body.at(e));
    body.cfg.place(after, body.at(e));
    return result;
  }

  private Operand last(IASTExpressionList list, TypeRef wanted) {
    IASTExpression[] parts = list.getExpressions();
    for (int i = 0; i < parts.length - 1; i++) {
      discard(parts[i]);
    }
    return parts.length == 0
        ? body.other(list, TypeRef.UNKNOWN)
        : value(parts[parts.length - 1], wanted);
  }

  private Operand statements(IGNUASTCompoundStatementExpression e, TypeRef wanted) {
    IASTStatement[] all = e.getCompoundStatement().getStatements();
    int count = all.length;
    boolean hasValue = count > 0 && all[count - 1] instanceof IASTExpressionStatement;
    List<Operand> result = new ArrayList<>();
    body.statements.scoped(
        null,
        () -> {
          body.statements.all(java.util.Arrays.copyOf(all, hasValue ? count - 1 : count));
          if (hasValue && all[count - 1] instanceof IASTExpressionStatement last) {
            result.add(value(last.getExpression(), wanted));
          }
        },
        body.end(e));
    return result.isEmpty() ? body.other(e, TypeRef.VOID) : result.get(0);
  }

  /** Syntax that the model or the parser has no word for: all it names is tracked no further. */
  Operand problem(IASTNode node) {
    String whole = body.frame.unit.tree.whole(node);
    String reason =
        node instanceof IASTProblemHolder ? "cannot be parsed" : "syntax that is not modelled";
    body.unmodelled(reason, body.names.in(whole), body.at(node));
    return body.other(node, TypeRef.UNKNOWN);
  }
}
