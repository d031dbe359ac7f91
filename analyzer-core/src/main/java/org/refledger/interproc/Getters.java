package org.refledger.interproc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;

/** Methods that do nothing but return what a field of their object holds, or a constant. */
final class Getters {
  /** A getter that tests its field first has one block more for each answer. */
  private static final int MOST_BLOCKS = 4;

  private Getters() {}

  /** By method, the field. */
  static Map<MethodRef, FieldRef> of(Program program) {
    Map<MethodRef, FieldRef> getters = new LinkedHashMap<>();
    for (Procedure p : program.procedures()) {
      if (p.parameters().isEmpty() && p.cfg().size() <= MOST_BLOCKS) {
        Set<FieldRef> returned = returned(p);
        if (returned.size() == 1) {
          getters.put(p.method(), returned.iterator().next());
        }
      }
    }
    return getters;
  }

  /** The fields of the object that the method returns; none when it does anything else. */
  private static Set<FieldRef> returned(Procedure p) {
    Map<Variable, FieldRef> loaded = new LinkedHashMap<>();
    Set<FieldRef> returned = new LinkedHashSet<>();
    for (Block block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        if (!(event instanceof Event.Load load)) {
          return Set.of();
        }
        if (load.place() instanceof Place.InstanceField f && f.base().isThis()) {
          loaded.put(load.target(), f.field());
        }
      }
      if (block.terminator() instanceof Terminator.Return r
          && r.value() instanceof Variable v
          && loaded.containsKey(v)) {
        returned.add(loaded.get(v));
      }
    }
    return returned;
  }
}
