package org.refledger.idl.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** What {@code p ? *p : 0} asks about first is not looked through when it is null. */
  private static List<IdlExpression.Use> guarded(List<IdlExpression.Use> uses) {
    Set<String> tested = new TreeSet<>();
    uses.stream().filter(use -> use.dereferences() == 0).forEach(use -> tested.add(use.name()));
    return uses.stream().map(use -> tested.contains(use.name()) ? use.guarded() : use).toList();
  }

  private void collect(
      Expression expression, int dereferences, Set<String> siblings, List<IdlExpression.Use> uses) {
    if (expression instanceof Expression.Name name) {
      boolean declared = !siblings.contains(name.name()) && names.isConstant(name.name());
      uses.add(new IdlExpression.Use(name.name(), dereferences, declared, false));
    } else if (expression instanceof Expression.Unary unary) {
      int more = unary.operator() == IdlLexer.STAR ? 1 : 0;
      collect(unary.operand(), dereferences + more, siblings, uses);
    } else if (expression instanceof Expression.Binary binary) {
      List<IdlExpression.Use> both = new ArrayList<>();
      collect(binary.left(), dereferences, siblings, both);
      collect(binary.right(), dereferences, siblings, both);
      uses.addAll(binary.operator() == IdlLexer.AND ? guarded(both) : both);
    } else if (expression instanceof Expression.Conditional conditional) {
      List<IdlExpression.Use> all = new ArrayList<>();
      collect(conditional.condition(), dereferences, siblings, all);
      collect(conditional.yes(), dereferences, siblings, all);
      collect(conditional.no(), dereferences, siblings, all);
      uses.addAll(guarded(all));
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
      uses.add(new IdlExpression.Use(cast.type(), dereferences, false, false));
      if (operand instanceof Expression.Unary unary) {
        operand = unary.operand();
      }
    }
    collect(operand, dereferences, siblings, uses);
  }
}
