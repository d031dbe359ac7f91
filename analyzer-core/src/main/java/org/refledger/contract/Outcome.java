package org.refledger.contract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.ir.TypeRef;

/**
 * One way a call can end, with its effect on every slot. A contract is a set of outcomes; an
 * inferred summary is the same thing computed from the body.
 *
 * @param guards facts about the arguments and the result that hold in this outcome (all of them)
 * @param effects by slot; a slot that is absent is borrowed
 * @param result what the result is; {@link ResultEffect#UNTRACKED} when throwing
 * @param thrown the exception type of an exceptional outcome, {@code java.lang.Throwable} when any;
 *     ignored for normal ones
 */
public record Outcome(
    Exit exit,
    List<Guard> guards,
    Map<Integer, ArgEffect> effects,
    ResultEffect result,
    TypeRef thrown) {

  /** How the call ends, and for an exception how sure that is. */
  public enum Exit {
    NORMAL,
    /**
     * An exception that the signature declares, that the body throws explicitly, or that a contract
     * names.
     */
    THROWS,
    /** A known thrower of unchecked exceptions: a parser, codec, user code, I/O (LESSONS.md 14). */
    THROWS_LIKELY,
    /** In theory any call can throw. */
    THROWS_UNLIKELY
  }

  public static final TypeRef ANY_EXCEPTION = TypeRef.of("java.lang.Throwable");

  public Outcome {
    guards = guards.stream().sorted().toList();
    SortedMap<Integer, ArgEffect> kept = new TreeMap<>();
    effects.forEach(
        (slot, effect) -> {
          if (!effect.isBorrow()) {
            kept.put(slot, effect);
          }
        });
    effects = Collections.unmodifiableSortedMap(kept);
  }

  public static Outcome normal(Map<Integer, ArgEffect> effects, ResultEffect result) {
    return new Outcome(Exit.NORMAL, List.of(), effects, result, ANY_EXCEPTION);
  }

  public static Outcome normal(
      List<Guard> guards, Map<Integer, ArgEffect> effects, ResultEffect result) {
    return new Outcome(Exit.NORMAL, guards, effects, result, ANY_EXCEPTION);
  }

  public static Outcome thrown(Exit exit, TypeRef type, Map<Integer, ArgEffect> effects) {
    return new Outcome(exit, List.of(), effects, ResultEffect.UNTRACKED, type);
  }

  public boolean isNormal() {
    return exit == Exit.NORMAL;
  }

  public ArgEffect effect(int slot) {
    return effects.getOrDefault(slot, ArgEffect.BORROW);
  }
}
