package org.refledger.interproc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.analysis.Callees;
import org.refledger.analysis.Callees.Resolution;
import org.refledger.analysis.LoopThrows;
import org.refledger.analysis.ThrowRank;
import org.refledger.contract.Contract;
import org.refledger.contract.Outcome;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.ResultEffect;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassTable;

/**
 * The summary of a procedure that touches no count: whether it returns, and what it surely or
 * probably throws.
 */
final class TrivialSummary {
  private final Callees callees;
  private final ClassTable classes;

  TrivialSummary(Callees callees, ClassTable classes) {
    this.callees = callees;
    this.classes = classes;
  }

  Contract of(Procedure p) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    BitSet reached = new BitSet();
    Deque<Integer> work = new ArrayDeque<>(List.of(0));
    while (!work.isEmpty()) {
      int id = work.remove();
      if (reached.get(id)) {
        continue;
      }
      reached.set(id);
      Block block = p.cfg().block(id);
      block.handlers().stream()
          .filter(h -> !ThrowRank.isNeverThrown(h.type()))
          .forEach(h -> work.add(h.block()));
      if (runsThrough(block, outcomes)) {
        work.addAll(block.terminator().successors());
        leave(p, block, outcomes);
      }
    }
    p.thrown().forEach(t -> outcomes.add(thrown(Exit.THROWS, t)));
    if (isCheck(p)) {
      outcomes.removeIf(o -> o.exit() == Exit.THROWS_LIKELY);
    }
    List<Outcome> sorted = new ArrayList<>(outcomes);
    return new Contract(
        p.method(), sorted, Contract.Origin.INFERRED, "body of " + p.method().display());
  }

  /** A static method that does nothing but throw when a condition does not hold. */
  private static boolean isCheck(Procedure p) {
    boolean isStatic = p.formals().isEmpty() || !p.formals().get(0).isThis();
    int tests = 0;
    for (Block block : p.cfg().blocks()) {
      tests += block.terminator() instanceof Terminator.Branch ? 1 : 0;
      boolean throwing = block.terminator() instanceof Terminator.Throw;
      boolean acts =
          block.events().stream()
              .anyMatch(e -> e instanceof Event.Store || e instanceof Event.Call && !throwing);
      if (acts) {
        return false;
      }
    }
    return isStatic && tests == 1;
  }

  /** Adds what the block's calls throw; false when one of them never returns. */
  private boolean runsThrough(Block block, Set<Outcome> outcomes) {
    for (Event event : block.events()) {
      if (event instanceof Event.Call call) {
        Resolution resolution = callees.resolve(call);
        Contract c = resolution.contract();
        if (c == null) {
          continue;
        }
        for (Outcome o : c.outcomes()) {
          if (!o.isNormal() && !isCaught(block, o.thrown())) {
            passOn(o.exit(), o.thrown(), resolution.isPrivate(), outcomes);
          }
        }
        if (c.neverReturns() && !c.outcomes().isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private void leave(Procedure p, Block block, Set<Outcome> outcomes) {
    if (block.terminator() instanceof Terminator.Return) {
      outcomes.add(Outcome.normal(Map.of(), ResultEffect.UNTRACKED));
    } else if (block.terminator() instanceof Terminator.Throw t && !t.rethrow()) {
      TypeRef type =
          t.exception().type().isUnknown() ? Outcome.ANY_EXCEPTION : t.exception().type();
      if (!isCaught(block, type) && !ThrowRank.tellsOfTheDead(type)) {
        if (LoopThrows.tellOfData(p.cfg(), type, t.range())) {
          outcomes.add(thrown(Exit.THROWS_LIKELY, type));
        }
        passOn(Exit.THROWS, type, true, outcomes);
      }
    }
  }

  private void passOn(Exit exit, TypeRef type, boolean own, Set<Outcome> outcomes) {
    Exit rank = ThrowRank.inCaller(classes, type, exit, own);
    if (rank != Exit.THROWS_UNLIKELY) {
      outcomes.add(thrown(rank, type));
    }
  }

  private static boolean isCaught(Block block, TypeRef type) {
    return block.handlers().stream()
        .anyMatch(h -> !h.isFinally() && (h.catchesAll() || h.type().equals(type)));
  }

  private static Outcome thrown(Exit exit, TypeRef type) {
    return Outcome.thrown(exit, type, Map.of());
  }
}
