package org.refledger.idl.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.idl.syntax.ArgumentReader;
import org.refledger.idl.syntax.Expression;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlExpression;

/** Expressions of attributes: which siblings they name, how often each is dereferenced. */
final class ExpressionResolver {
  private final VisibleNames names;

  ExpressionResolver(VisibleNames names) {
    this.names = names;
  }

  /**
   * The arguments of an attribute as expressions; an empty slot is empty.
   *
   * @param siblings names of the parameters or fields beside the declaration
   */
  List<Optional<IdlExpression>> arguments(IdlAttribute attribute, Set<String> siblings) {
    List<Optional<Expression>> parsed = ArgumentReader.read(attribute.arguments());
    List<Optional<IdlExpression>> slots = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      String text = attribute.arguments().get(i);
      slots.add(parsed.get(i).map(expression -> resolve(text, expression, attribute, siblings)));
    }
    return slots;
  }

  private IdlExpression resolve(
      String text, Expression expression, IdlAttribute attribute, Set<String> siblings) {
    List<IdlExpression.Use> uses = new ArrayList<>();
    collect(expression, 0, siblings, uses);
    return new IdlExpression(text, uses, names.value(expression), attribute.where());
  }

  private void collect(
      Expression expression, int dereferences, Set<String> siblings, List<IdlExpression.Use> uses) {
    if (expression instanceof Expression.Name name) {
      boolean declared = !siblings.contains(name.name()) && names.isConstant(name.name());
      uses.add(new IdlExpression.Use(name.name(), dereferences, declared));
    } else if (expression instanceof Expression.Unary unary) {
      int more = unary.operator() == IdlLexer.STAR ? 1 : 0;
      collect(unary.operand(), dereferences + more, siblings, uses);
    } else if (expression instanceof Expression.Binary binary) {
      collect(binary.left(), dereferences, siblings, uses);
      collect(binary.right(), dereferences, siblings, uses);
    } else if (expression instanceof Expression.Conditional conditional) {
      collect(conditional.condition(), dereferences, siblings, uses);
      collect(conditional.yes(), dereferences, siblings, uses);
      collect(conditional.no(), dereferences, siblings, uses);
    } else if (expression instanceof Expression.Member member) {
      collect(member.object(), dereferences + (member.arrow() ? 1 : 0), siblings, uses);
    } else if (expression instanceof Expression.Cast cast) {
      cast(cast, dereferences, siblings, uses);
    }
    // sizeof evaluates nothing.
  }

  /** {@code (n) * m} is a product when n is a sibling, a cast otherwise. */
  private void cast(
      Expression.Cast cast, int dereferences, Set<String> siblings, List<IdlExpression.Use> uses) {
    boolean product = siblings.contains(cast.type());
    Expression operand = cast.operand();
    if (product) {
      uses.add(new IdlExpression.Use(cast.type(), dereferences, false));
      if (operand instanceof Expression.Unary unary) {
        operand = unary.operand();
      }
    }
    collect(operand, dereferences, siblings, uses);
  }
}
