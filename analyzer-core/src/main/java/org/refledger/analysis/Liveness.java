package org.refledger.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Handler;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;

/**
 * Which variables are read again: states forget the others, so that paths that differ in nothing
 * else become one.
 */
final class Liveness {
  private final List<BitSet> liveIn;

  /** By block, then by event: variables that are not read again after the event. */
  private final List<List<BitSet>> deadAfter;

  Liveness(Procedure procedure) {
    int blocks = procedure.cfg().size();
    liveIn = new ArrayList<>();
    for (int i = 0; i < blocks; i++) {
      liveIn.add(new BitSet());
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks - 1; i >= 0; i--) {
        Block block = procedure.cfg().block(i);
        BitSet live = liveOut(block);
        for (int e = block.events().size() - 1; e >= 0; e--) {
          before(block.events().get(e), live);
          live.or(liveInHandlers(block));
        }
        if (!live.equals(liveIn.get(i))) {
          liveIn.set(i, live);
          changed = true;
        }
      }
    }
    deadAfter = procedure.cfg().blocks().stream().map(this::deaths).toList();
  }

  boolean isLiveIn(int block, int variable) {
    return liveIn.get(block).get(variable);
  }

  BitSet deadAfter(int block, int event) {
    return deadAfter.get(block).get(event);
  }

  private List<BitSet> deaths(Block block) {
    int n = block.events().size();
    BitSet[] result = new BitSet[n];
    BitSet live = liveOut(block);
    BitSet handlers = liveInHandlers(block);
    for (int e = n - 1; e >= 0; e--) {
      BitSet after = (BitSet) live.clone();
      before(block.events().get(e), live);
      live.or(handlers);
      BitSet dead = mentioned(block.events().get(e));
      dead.andNot(after);
      result[e] = dead;
    }
    return List.of(result);
  }

  private BitSet liveOut(Block block) {
    BitSet live = liveInHandlers(block);
    for (int successor : block.terminator().successors()) {
      live.or(liveIn.get(successor));
    }
    Terminator t = block.terminator();
    if (t instanceof Terminator.Branch b) {
      readBy(b.condition(), live);
    } else if (t instanceof Terminator.Return r) {
      read(r.value(), live);
    } else if (t instanceof Terminator.Throw x) {
      read(x.exception(), live);
    }
    return live;
  }

  private BitSet liveInHandlers(Block block) {
    BitSet live = new BitSet();
    for (Handler h : block.handlers()) {
      BitSet in = (BitSet) liveIn.get(h.block()).clone();
      in.clear(h.exception().index());
      live.or(in);
    }
    return live;
  }

  private static void readBy(Condition condition, BitSet live) {
    if (condition instanceof Condition.IsNull c) {
      read(c.operand(), live);
    } else if (condition instanceof Condition.IsTrue c) {
      read(c.operand(), live);
    } else if (condition instanceof Condition.InstanceOf c) {
      read(c.operand(), live);
    } else if (condition instanceof Condition.Compare c) {
      read(c.left(), live);
      read(c.right(), live);
    }
  }

  private static void before(Event event, BitSet live) {
    Variable target = EventVariables.written(event);
    if (target != null) {
      live.clear(target.index());
    }
    EventVariables.read(event).forEach(o -> read(o, live));
  }

  private static BitSet mentioned(Event event) {
    BitSet set = new BitSet();
    Variable target = EventVariables.written(event);
    if (target != null) {
      set.set(target.index());
    }
    EventVariables.read(event).forEach(o -> read(o, set));
    return set;
  }

  private static void read(@Nullable Operand operand, BitSet live) {
    if (operand instanceof Variable v) {
      live.set(v.index());
    }
  }
}
