package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * All paths through a body that has an out-parameter, as far as its content, the counting of what
 * is given out and the returned status can tell them apart. What is known is finite, so it ends.
 */
final class SlotPaths {
  private static final int HELPER_DEPTH = 2;

  private final Counting counting;
  private final Body body;
  private final OutSlot slot;
  private final Set<Integer> returned = new LinkedHashSet<>();
  private final List<Exit> exits = new ArrayList<>();

  /** A normal exit with what is known there. */
  record Exit(Terminator.Return at, SlotState state, StatusCode status) {}

  private record Node(int block, SlotState state) {}

  SlotPaths(Counting counting, Body body, OutSlot slot) {
    this.counting = counting;
    this.body = body;
    this.slot = slot;
    for (Terminator.Return exit : body.returns()) {
      if (exit.value() instanceof Variable v) {
        returned.add(v.index());
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Event event : body.events()) {
        if (event instanceof Event.Assign copy
            && returned.contains(copy.target().index())
            && copy.source() instanceof Variable source) {
          grown |= returned.add(source.index());
        }
      }
    }
  }

  List<Exit> exits() {
    Set<Node> seen = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    push(seen, open, new Node(0, SlotState.initial()));
    while (!open.isEmpty()) {
      Node node = open.removeLast();
      Block block = body.procedure().cfg().block(node.block());
      SlotState state = node.state();
      for (Event event : block.events()) {
        state = step(state, event);
      }
      leave(block.terminator(), state, seen, open);
    }
    return exits;
  }

  private void leave(Terminator terminator, SlotState state, Set<Node> seen, Deque<Node> open) {
    if (terminator instanceof Terminator.Return exit) {
      Operand value = exit.value();
      exits.add(new Exit(exit, state, value == null ? StatusCode.SUCCESS : status(state, value)));
    } else if (terminator instanceof Terminator.Branch branch) {
      for (boolean truth : new boolean[] {false, true}) {
        SlotState assumed = assume(state, branch.condition(), truth);
        if (assumed != null) {
          int next = truth ? branch.ifTrue() : branch.ifFalse();
          push(seen, open, new Node(next, assumed));
        }
      }
    } else {
      terminator.successors().forEach(next -> push(seen, open, new Node(next, state)));
    }
  }

  private static void push(Set<Node> seen, Deque<Node> open, Node node) {
    if (seen.add(node)) {
      open.addLast(node);
    }
  }

  private SlotState step(SlotState before, Event event) {
    SlotState state = before;
    Variable target = Body.written(event);
    if (target != null) {
      state = state.without("variable " + target.index());
      if (returned.contains(target.index())) {
        state = state.withStatus(target.index(), assigned(state, event));
      }
    }
    if (target != null && body.definition(target) == null && !target.isFormal()) {
      state = state.holding(target.index(), handle(state, event));
    }
    OutSlot.Write write = slot.write(event);
    if (write != null) {
      return written(state, event, known(state, write));
    }
    return event instanceof Event.Call call ? counted(state, call) : state;
  }

  /** Whose handle the event puts into its target; "" for null. */
  private String handle(SlotState state, Event event) {
    if (event instanceof Event.Assign copy) {
      if (copy.source() instanceof Constant c) {
        boolean isNull = c.kind() == Constant.Kind.NULL || Long.valueOf(0).equals(c.value());
        return isNull ? "" : OutSlot.Write.UNKNOWN;
      }
      return owner(state, copy.source());
    }
    return slot.owner(event);
  }

  /** Whose count the handle stands for on this path. */
  private String owner(SlotState state, Operand handle) {
    Variable variable = slot.behind(handle);
    String held = variable == null ? null : state.held().get(variable.index());
    return held == null ? slot.owner(handle) : held;
  }

  private OutSlot.Write known(SlotState state, OutSlot.Write write) {
    return write.source() == null ? write : write.of(owner(state, write.source()));
  }

  private static SlotState written(SlotState state, Event event, OutSlot.Write write) {
    if (write.isUnknown()) {
      return write.whole() ? state.withContent(SlotState.Content.UNKNOWN) : state;
    } else if (write.isNull()) {
      return write.whole() ? state.withContent(SlotState.Content.NULL) : state;
    }
    TraceStep step =
        new TraceStep(
            TraceStep.Kind.STORE,
            event.range(),
            state.count(write.value()),
            "'" + write.text() + "' is given out through the out-parameter",
            "");
    SlotState given =
        state.withGiven(write.value(), new SlotState.Given(event.range(), write.text())).plus(step);
    return write.whole() ? given.withContent(SlotState.Content.REFERENCE) : given;
  }

  private SlotState counted(SlotState state, Event.Call call) {
    Operand receiver = call.receiver();
    if (receiver == null) {
      return state;
    }
    int own = counting.receiverSign(call);
    int sign = own == 0 && countsReceiver(call.method(), HELPER_DEPTH) ? 1 : own;
    String owner = sign == 0 ? "" : owner(state, receiver);
    if (sign == 0 || (sign < 0 && state.count(owner) == 0)) {
      return state;
    }
    SlotState counted = state.counted(owner, sign);
    TraceStep.Kind kind = sign > 0 ? TraceStep.Kind.RETAIN : TraceStep.Kind.RELEASE;
    String text = call.method().display() + (sign > 0 ? " counts it" : " gives the count back");
    return counted.plus(new TraceStep(kind, call.range(), counted.count(owner), text, ""));
  }

  /** A helper of the object that counts the object. */
  private boolean countsReceiver(MethodRef method, int depth) {
    Procedure helper = counting.bodyOf(method.owner(), method);
    if (helper == null || depth == 0 || helper.isStatic()) {
      return false;
    }
    Body inside = new Body(helper);
    return inside.calls().stream()
        .anyMatch(
            c ->
                inside.isThis(c.receiver())
                    && (counting.receiverSign(c) > 0 || countsReceiver(c.method(), depth - 1)));
  }

  private StatusCode assigned(SlotState state, Event event) {
    if (event instanceof Event.Assign copy) {
      return status(state, copy.source());
    } else if (event instanceof Event.Load load
        && load.place() instanceof Place.StaticField field) {
      return StatusCode.of(field.field());
    } else if (event instanceof Event.Call call
        && call.kind() == Event.CallKind.NEW
        && call.arguments().size() == 1) {
      return status(state, call.arguments().get(0));
    }
    return StatusCode.UNKNOWN;
  }

  private StatusCode status(SlotState state, Operand operand) {
    if (operand instanceof Constant constant) {
      return StatusCode.of(constant);
    }
    Variable variable = (Variable) operand;
    if (returned.contains(variable.index())) {
      return state.status(variable.index());
    }
    FieldRef constant = body.staticField(variable);
    return constant == null ? StatusCode.UNKNOWN : StatusCode.of(constant);
  }

  /** The state on one side of a branch, or null when the path cannot go there. */
  private @Nullable SlotState assume(SlotState state, Condition condition, boolean truth) {
    if (condition instanceof Condition.IsNull test && slot.isSlot(test.operand())) {
      return truth ? state.withNull() : state;
    } else if (condition instanceof Condition.IsNull test) {
      Variable tested = slot.behind(test.operand());
      String held = tested == null ? null : state.held().get(tested.index());
      boolean impossible =
          held != null && !held.equals(OutSlot.Write.UNKNOWN) && held.isEmpty() != truth;
      return impossible ? null : state;
    } else if (condition instanceof Condition.Compare compare) {
      return assume(state, compare, truth);
    }
    return state;
  }

  private @Nullable SlotState assume(SlotState state, Condition.Compare compare, boolean truth) {
    boolean equal = compare.relation() == Condition.Relation.EQUAL;
    boolean zero = compare.right() instanceof Constant c && Long.valueOf(0).equals(c.value());
    if (equal && zero && slot.isSlot(compare.left())) {
      return truth ? state.withNull() : state;
    }
    if (!(compare.left() instanceof Variable v) || !returned.contains(v.index())) {
      return state;
    }
    StatusCode told = told(state, compare, truth);
    StatusCode known = state.status(v.index());
    if (told == StatusCode.UNKNOWN || known == told) {
      return state;
    }
    return known == StatusCode.UNKNOWN ? state.withStatus(v.index(), told) : null;
  }

  /** What the test tells about its left side. */
  private StatusCode told(SlotState state, Condition.Compare compare, boolean truth) {
    if (status(state, compare.right()) != StatusCode.SUCCESS) {
      return StatusCode.UNKNOWN;
    }
    return switch (compare.relation()) {
      case EQUAL -> truth ? StatusCode.SUCCESS : StatusCode.FAILURE;
      case LESS -> truth ? StatusCode.FAILURE : StatusCode.SUCCESS;
      case LESS_OR_EQUAL -> StatusCode.UNKNOWN;
    };
  }
}
