package org.refledger.analysis;

import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;

/** Branch decisions in words, for the ledger. */
final class BranchText {
  private BranchText() {}

  static String of(Condition condition, boolean truth) {
    if (condition instanceof Condition.IsNull c) {
      return name(c.operand()) + (truth ? " is null" : " is not null");
    } else if (condition instanceof Condition.IsTrue c) {
      return name(c.operand()) + (truth ? " is true" : " is false");
    } else if (condition instanceof Condition.InstanceOf c) {
      return name(c.operand()) + (truth ? " is " : " is not ") + article(c.type().simpleName());
    } else if (condition instanceof Condition.Compare c) {
      return "'"
          + plain(c.left())
          + " "
          + c.relation().symbol()
          + " "
          + plain(c.right())
          + "' is "
          + truth;
    } else if (condition instanceof Condition.Opaque c) {
      return "'" + c.text() + "' is " + truth;
    }
    return "";
  }

  private static String article(String type) {
    return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }

  private static String name(Operand operand) {
    return "'" + plain(operand) + "'";
  }

  private static String plain(Operand operand) {
    return operand instanceof Variable v ? v.name() : ((Constant) operand).toString();
  }
}
