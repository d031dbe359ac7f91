package org.refledger.objects;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Guard;
import org.refledger.ir.Constant;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;

/**
 * What one path tells of the values in its variables: for each value the answers that are still
 * possible. Immutable; two are equal when they know the same.
 *
 * @param values the value each variable holds; a variable that is absent holds one of its own
 * @param answers what each value may still be, as a sum of the constants below; a value that is
 *     absent may be anything
 */
record Knowledge(SortedMap<Integer, Integer> values, SortedMap<Integer, Integer> answers) {
  /** A status of exactly zero. */
  static final int OK = 1;

  /** S_FALSE: a success that says more. */
  static final int POSITIVE = 2;

  static final int FAILED = 4;
  static final int SUCCEEDED = OK | POSITIVE;
  static final int STATUS = SUCCEEDED | FAILED;
  static final int TRUE = 8;
  static final int FALSE = 16;
  static final int NULL = 32;
  static final int NON_NULL = 64;
  static final int ANY = 127;

  private static final int TRUTH = TRUE | FALSE;
  private static final int NULLNESS = NULL | NON_NULL;

  /** The result of the call behind which the paths begin. */
  static final int START = 99_999;

  /** Value ids of variables that nothing was assigned to yet lie below those of events. */
  static final int FIRST_EVENT = 100_000;

  static Knowledge nothing() {
    return new Knowledge(Collections.emptySortedMap(), Collections.emptySortedMap());
  }

  int value(Variable variable) {
    return values.getOrDefault(variable.index(), variable.index());
  }

  int answers(int value) {
    return answers.getOrDefault(value, ANY);
  }

  /** What the operand may be. */
  int answers(Operand operand) {
    return operand instanceof Variable v ? answers(value(v)) : of((Constant) operand);
  }

  static int of(Constant constant) {
    return switch (constant.kind()) {
      case NULL -> NULL | STATUS | TRUTH;
      case BOOLEAN -> (Boolean.TRUE.equals(constant.value()) ? TRUE : FALSE) | STATUS | NON_NULL;
      case INTEGER -> ofNumber(constant) | TRUTH | NON_NULL;
      default -> ANY;
    };
  }

  private static int ofNumber(Constant constant) {
    if (!(constant.value() instanceof Long number)) {
      return STATUS;
    }
    // S_FALSE is the only further success of the calls that are looked at
    return number == 0 ? OK : number == 1 ? POSITIVE : number < 0 ? FAILED : STATUS;
  }

  static int of(Guard.Fact fact) {
    return switch (fact) {
      case NULL -> NULL | STATUS | TRUTH;
      case NON_NULL -> NON_NULL | STATUS | TRUTH;
      case TRUE -> TRUE | STATUS | NULLNESS;
      case FALSE -> FALSE | STATUS | NULLNESS;
      case SUCCESS -> OK | POSITIVE | TRUTH | NULLNESS;
      case FAILURE -> FAILED | TRUTH | NULLNESS;
    };
  }

  /** The variable holds the value from now on. */
  Knowledge holding(Variable variable, int value) {
    SortedMap<Integer, Integer> all = new TreeMap<>(values);
    all.put(variable.index(), value);
    SortedMap<Integer, Integer> kept = new TreeMap<>(answers);
    kept.keySet().removeIf(v -> v != value && !isHeld(all, v));
    return new Knowledge(all, kept);
  }

  private static boolean isHeld(SortedMap<Integer, Integer> held, int value) {
    return held.containsValue(value) || (value < FIRST_EVENT && !held.containsKey(value));
  }

  /** The value is new: nothing but this is known of it. */
  Knowledge fresh(int value, int possible) {
    SortedMap<Integer, Integer> all = new TreeMap<>(answers);
    if (possible == ANY) {
      all.remove(value);
    } else {
      all.put(value, possible);
    }
    return new Knowledge(values, all);
  }

  /** The value is new, and what is learned of it is remembered. */
  Knowledge tracked(int value, int possible) {
    SortedMap<Integer, Integer> all = new TreeMap<>(answers);
    all.put(value, possible);
    return new Knowledge(values, all);
  }

  /** Only these answers are left for the value; null when none is. */
  @Nullable Knowledge assume(int value, int possible) {
    int left = answers(value) & possible;
    boolean impossible = (left & STATUS) == 0 || (left & TRUTH) == 0 || (left & NULLNESS) == 0;
    return impossible
        ? null
        : answers.containsKey(value) ? tracked(value, left) : fresh(value, left);
  }

  /** Only these answers are left for the operand; null when none is. */
  @Nullable Knowledge assume(Operand operand, int possible) {
    if (operand instanceof Variable v) {
      return assume(value(v), possible);
    }
    int left = of((Constant) operand) & possible;
    return (left & STATUS) == 0 || (left & TRUTH) == 0 || (left & NULLNESS) == 0 ? null : this;
  }
}
