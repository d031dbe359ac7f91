package org.refledger.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The laws every procedure obeys that the engine sees: dense block and variable numbers, edges that
 * lead somewhere, no unreachable block, variables of its own only, formals and captures in step
 * with their kinds, temporaries assigned before use.
 */
public final class WellFormedness {
  private final Procedure procedure;
  private final Cfg cfg;
  private final List<String> problems = new ArrayList<>();

  private WellFormedness(Procedure procedure) {
    this.procedure = procedure;
    this.cfg = procedure.cfg();
  }

  /**
   * What is wrong with the procedure, one sentence each, in a fixed order; empty when nothing is.
   */
  public static List<String> problems(Procedure procedure) {
    WellFormedness check = new WellFormedness(procedure);
    check.checkIndices();
    check.checkFormals();
    check.checkVariables();
    check.checkEdges();
    if (check.problems.isEmpty()) {
      check.checkFlow();
    }
    return List.copyOf(check.problems);
  }

  private void checkIndices() {
    for (int i = 0; i < procedure.variables().size(); i++) {
      Variable variable = procedure.variables().get(i);
      if (variable.index() != i) {
        problems.add("variable " + variable + " stands at index " + i);
      }
    }
    if (cfg.size() == 0) {
      problems.add("there is no entry block");
    }
    for (int i = 0; i < cfg.size(); i++) {
      if (cfg.block(i).id() != i) {
        problems.add("block b" + cfg.block(i).id() + " stands at index " + i);
      }
    }
  }

  private void checkFormals() {
    List<Variable> formals = procedure.formals();
    for (int i = 0; i < formals.size(); i++) {
      Variable.Kind kind = formals.get(i).kind();
      if (kind != Variable.Kind.PARAMETER && (kind != Variable.Kind.THIS || i != 0)) {
        problems.add("formal " + formals.get(i) + " at position " + i + " is of kind " + kind);
      }
    }
    for (Variable capture : procedure.captures()) {
      if (capture.kind() != Variable.Kind.CAPTURED) {
        problems.add("capture " + capture + " is of kind " + capture.kind());
      }
    }
    for (Variable variable : procedure.variables()) {
      boolean listed = formals.contains(variable) || procedure.captures().contains(variable);
      if (variable.isFormal() && !listed) {
        problems.add("variable " + variable + " is neither among the formals nor the captures");
      }
    }
    checkRepeated("formal", formals);
    checkRepeated("capture", procedure.captures());
    if (procedure.isStatic() && procedure.hasReceiver()) {
      problems.add("a static procedure has a receiver");
    }
    if (procedure.parameters().size() != procedure.method().arity()) {
      problems.add(
          procedure.parameters().size() + " parameters do not match " + procedure.method());
    }
  }

  private void checkRepeated(String what, List<Variable> variables) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.indexOf(variables.get(i)) < i) {
        problems.add(what + " " + variables.get(i) + " is listed twice");
      }
    }
  }

  private void checkVariables() {
    procedure.formals().forEach(v -> checkOwn(v, "the formals"));
    procedure.captures().forEach(v -> checkOwn(v, "the captures"));
    for (Block block : cfg.blocks()) {
      String where = "b" + block.id();
      for (Event event : block.events()) {
        EventVariables.read(event).forEach(o -> checkOwn(o, where));
        Variable written = EventVariables.written(event);
        if (written != null) {
          checkOwn(written, where);
        }
        if (event instanceof Event.ScopeEnd end) {
          end.variables().forEach(v -> checkOwn(v, where));
        }
      }
      EventVariables.read(block.terminator()).forEach(o -> checkOwn(o, where));
      block.handlers().forEach(h -> checkOwn(h.exception(), where));
    }
  }

  private void checkOwn(Operand operand, String where) {
    if (operand instanceof Variable variable && !isOwn(variable)) {
      problems.add("variable " + variable + " in " + where + " is not one of the procedure's");
    }
  }

  private boolean isOwn(Variable variable) {
    int index = variable.index();
    return index >= 0
        && index < procedure.variables().size()
        && procedure.variables().get(index).equals(variable);
  }

  private void checkEdges() {
    for (Block block : cfg.blocks()) {
      for (int target : block.terminator().successors()) {
        checkTarget(block, target, "leads");
      }
      for (Handler handler : block.handlers()) {
        checkTarget(block, handler.block(), "has a handler that leads");
      }
    }
  }

  private void checkTarget(Block from, int target, String verb) {
    if (target < 0 || target >= cfg.size()) {
      problems.add("b" + from.id() + " " + verb + " to b" + target + ", which does not exist");
    }
  }

  /**
   * Which blocks are reached, and which temporaries are surely assigned at the entry of each: a
   * forward analysis that meets by intersection. An exception may come before the first event, so a
   * handler gets what its block's entry has.
   */
  private void checkFlow() {
    List<@Nullable BitSet> assigned = new ArrayList<>();
    cfg.blocks().forEach(b -> assigned.add(null));
    assigned.set(0, new BitSet());
    Deque<Integer> work = new ArrayDeque<>(List.of(0));
    while (!work.isEmpty()) {
      Block block = cfg.block(work.remove());
      BitSet entry = entry(assigned, block.id());
      for (Handler handler : block.handlers()) {
        BitSet caught = copy(entry);
        caught.set(handler.exception().index());
        flow(assigned, work, handler.block(), caught);
      }
      BitSet exit = copy(entry);
      block.events().forEach(e -> assign(exit, e));
      block.terminator().successors().forEach(s -> flow(assigned, work, s, exit));
    }
    for (Block block : cfg.blocks()) {
      if (assigned.get(block.id()) == null) {
        problems.add("b" + block.id() + " is unreachable");
      } else {
        checkTemporaries(block, copy(entry(assigned, block.id())));
      }
    }
  }

  private static BitSet entry(List<@Nullable BitSet> assigned, int block) {
    BitSet entry = assigned.get(block);
    if (entry == null) {
      throw new IllegalStateException("b" + block + " was not reached");
    }
    return entry;
  }

  private static BitSet copy(BitSet set) {
    BitSet copy = new BitSet();
    copy.or(set);
    return copy;
  }

  private static void assign(BitSet assigned, Event event) {
    Variable written = EventVariables.written(event);
    if (written != null) {
      assigned.set(written.index());
    }
  }

  private static void flow(
      List<@Nullable BitSet> assigned, Deque<Integer> work, int target, BitSet incoming) {
    BitSet known = assigned.get(target);
    if (known == null) {
      assigned.set(target, copy(incoming));
      work.add(target);
      return;
    }
    int before = known.cardinality();
    known.and(incoming);
    if (known.cardinality() != before) {
      work.add(target);
    }
  }

  private void checkTemporaries(Block block, BitSet assigned) {
    for (Event event : block.events()) {
      checkAssigned(EventVariables.read(event), assigned, block);
      assign(assigned, event);
    }
    checkAssigned(EventVariables.read(block.terminator()), assigned, block);
  }

  private void checkAssigned(List<Operand> operands, BitSet assigned, Block block) {
    for (Operand operand : operands) {
      if (operand instanceof Variable variable
          && variable.isTemporary()
          && !assigned.get(variable.index())) {
        problems.add("temporary " + variable + " may be unassigned in b" + block.id());
      }
    }
  }
}
