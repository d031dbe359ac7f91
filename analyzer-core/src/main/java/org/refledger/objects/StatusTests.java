package org.refledger.objects;

import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;

/** What tests and constants tell of a status code, a truth value or a reference. */
final class StatusTests {
  private static final int OTHERS =
      Knowledge.TRUE | Knowledge.FALSE | Knowledge.NULL | Knowledge.NON_NULL;

  private StatusTests() {}

  /** What is known on one side of a branch; null when the path cannot go there. */
  static @Nullable Knowledge assume(Knowledge before, Condition condition, boolean truth) {
    if (condition instanceof Condition.IsNull test) {
      return before.assume(
          test.operand(), Knowledge.ANY & ~(truth ? Knowledge.NON_NULL : Knowledge.NULL));
    } else if (condition instanceof Condition.IsTrue test) {
      return before.assume(
          test.operand(), Knowledge.ANY & ~(truth ? Knowledge.FALSE : Knowledge.TRUE));
    } else if (condition instanceof Condition.Compare compare) {
      Knowledge left = compared(before, compare.left(), compare, compare.right(), truth, false);
      return left == null
          ? null
          : compared(left, compare.right(), compare, compare.left(), truth, true);
    }
    return before;
  }

  /** Narrows one side of a comparison by what the other is known to be. */
  private static @Nullable Knowledge compared(
      Knowledge before,
      Operand narrowed,
      Condition.Compare compare,
      Operand other,
      boolean truth,
      boolean swapped) {
    int there = before.answers(other) & Knowledge.STATUS;
    int possible =
        switch (compare.relation()) {
          case EQUAL -> truth ? there : isOneCode(there) ? ~there : ~0;
          case LESS -> swapped ? above(there, truth) : below(there, truth);
          case LESS_OR_EQUAL -> swapped ? below(there, !truth) : above(there, !truth);
        };
    return before.assume(narrowed, (possible & Knowledge.STATUS) | OTHERS);
  }

  /** Failures have many codes. */
  private static boolean isOneCode(int there) {
    return there == Knowledge.OK || there == Knowledge.POSITIVE;
  }

  /** {@code x < there} is so, or not: only zero tells anything. */
  private static int below(int there, boolean truth) {
    if (there != Knowledge.OK) {
      return ~0;
    }
    return truth ? Knowledge.FAILED : Knowledge.SUCCEEDED;
  }

  /** {@code there < x} is so, or not. */
  private static int above(int there, boolean truth) {
    if (there != Knowledge.OK) {
      return ~0;
    }
    return truth ? Knowledge.POSITIVE : Knowledge.OK | Knowledge.FAILED;
  }

  /** What the event's own result says, without contracts. */
  static int told(Event event) {
    if (event instanceof Event.Load load && load.place() instanceof Place.StaticField field) {
      return told(field.field());
    } else if (event instanceof Event.Assign copy && copy.source() instanceof Constant c) {
      return Knowledge.of(c);
    }
    return Knowledge.ANY;
  }

  private static int told(FieldRef field) {
    if (field.name().equals("S_OK") || field.name().endsWith("_OK")) {
      return Knowledge.OK | OTHERS;
    } else if (field.name().equals("S_FALSE")) {
      return Knowledge.POSITIVE | OTHERS;
    }
    return StatusCode.of(field) == StatusCode.FAILURE ? Knowledge.FAILED | OTHERS : Knowledge.ANY;
  }
}
