package org.refledger.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of one method say, before it is spread over outcomes. Filled by {@link
 * ClauseReader}, then only read.
 */
final class Clauses {

  /** When a clause applies. */
  enum When {
    ALWAYS,
    RETURNS,
    TRUE,
    FALSE,
    NON_NULL,
    NULL,
    SUCCESS,
    FAILURE,
    /** Only when the call throws: what a failure is for a method without a status. */
    THROWS
  }

  /**
   * An effect on a slot.
   *
   * @param alsoThrown whether {@link When#ALWAYS} includes a call that throws; a call that throws
   *     takes and gives back, but hands nothing out
   */
  record Effect(int slot, ArgEffect effect, When when, boolean alsoThrown) {}

  final List<Effect> effects = new ArrayList<>();
  ResultEffect result = ResultEffect.UNTRACKED;
  When resultWhen = When.RETURNS;

  /** For a result that may be the argument itself: its slot; null otherwise. */
  @Nullable Integer maybeSame;

  boolean statusResult;
  boolean noReturn;
  boolean noThrow;

  /** What must hold of the arguments for the call to return; the opposite of any makes it throw. */
  final List<Guard> preconditions = new ArrayList<>();

  /** What a true result says of an argument, and a false one the opposite; null when nothing. */
  @Nullable Guard trueIf;

  /** The type named by MayThrow, empty for any; null when it is not there. */
  @Nullable String mayThrow;

  void add(int slot, ArgEffect effect, When when, boolean alsoThrown) {
    effects.add(new Effect(slot, effect, when, alsoThrown));
  }

  void result(ResultEffect newResult, When when) {
    result = newResult;
    resultWhen = when;
  }
}
