package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.Handler;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.SourceRange;

/**
 * All paths behind one call, as far as its status, flags and nulls tell them apart. Exceptions are
 * followed where a contract or a signature names them. What is known is finite, so it ends; a body
 * with too many paths is given up.
 *
 * @param <S> what the visitor remembers on a path; compared by value
 */
final class StatusPaths<S> {
  private static final int MOST_STATES = 4_000;

  /** Somebody who watches paths go by. */
  interface Visitor<S> {
    /** What is remembered behind the event; null ends the path. */
    @Nullable S event(Event event, Knowledge known, S state);

    /**
     * What is remembered behind a test; null ends the path.
     *
     * @param decided whether what is known tells how the test ends
     */
    default @Nullable S branch(
        Terminator.Branch branch, boolean decided, Knowledge known, S state) {
      return state;
    }

    /**
     * The path leaves the body.
     *
     * @param thrown in words what is thrown, empty for a return
     */
    default void exit(
        SourceRange at, String thrown, @Nullable Operand result, Knowledge known, S state) {}
  }

  private record Node<S>(int block, int event, Knowledge known, S state) {}

  private static final TypeRef RUNTIME_EXCEPTION = TypeRef.of("java.lang.RuntimeException");

  private final Counting counting;
  private final NoReturn noReturn;
  private final Body body;
  private final Visitor<S> visitor;
  private final Set<Node<S>> seen = new LinkedHashSet<>();
  private final Deque<Node<S>> open = new ArrayDeque<>();

  StatusPaths(Counting counting, Body body, Visitor<S> visitor) {
    this.counting = counting;
    this.noReturn = counting.noReturn();
    this.body = body;
    this.visitor = visitor;
  }

  /**
   * Follows the paths behind a call.
   *
   * @param result what the call's result may be
   * @return whether all were followed
   */
  boolean follow(Event.Call start, int result, S state) {
    for (Block block : body.procedure().cfg().blocks()) {
      int at = block.events().indexOf(start);
      if (at >= 0) {
        Knowledge known = Knowledge.nothing();
        Variable target = start.target();
        if (target != null) {
          known = known.holding(target, Knowledge.START).tracked(Knowledge.START, result);
        }
        push(new Node<>(block.id(), at + 1, known, state));
      }
    }
    while (!open.isEmpty() && seen.size() < MOST_STATES) {
      run(open.removeLast());
    }
    return open.isEmpty();
  }

  private static int id(Block block, int event) {
    return Knowledge.FIRST_EVENT + block.id() * 10_000 + event;
  }

  private void push(Node<S> node) {
    if (seen.add(node)) {
      open.addLast(node);
    }
  }

  private void run(Node<S> node) {
    Block block = body.procedure().cfg().block(node.block());
    Knowledge known = node.known();
    S state = node.state();
    for (int i = node.event(); i < block.events().size(); i++) {
      Event event = block.events().get(i);
      S next = visitor.event(event, known, state);
      if (next == null) {
        return;
      }
      if (event instanceof Event.Call call) {
        List<Knowledge> after = call(block, call, id(block, i), known, state);
        if (after.size() != 1) {
          for (Knowledge each : after) {
            push(new Node<>(block.id(), i + 1, each, next));
          }
          return;
        }
        known = after.get(0);
      } else {
        known = step(event, id(block, i), known);
      }
      state = next;
    }
    leave(block, known, state);
  }

  private static Knowledge step(Event event, int id, Knowledge known) {
    Variable target = Body.written(event);
    if (target == null) {
      return known;
    }
    if (event instanceof Event.Assign copy && copy.source() instanceof Variable source) {
      return known.holding(target, known.value(source));
    }
    return known.holding(target, id).fresh(id, StatusTests.told(event));
  }

  private void leave(Block block, Knowledge known, S state) {
    Terminator end = block.terminator();
    if (end instanceof Terminator.Return exit) {
      visitor.exit(exit.range(), "", exit.value(), known, state);
    } else if (end instanceof Terminator.Throw exit) {
      raise(block, exit.range(), exit.exception().type(), known, state);
    } else if (end instanceof Terminator.Branch branch) {
      branch(branch, known, state);
    } else {
      end.successors().forEach(next -> push(new Node<>(next, 0, known, state)));
    }
  }

  private void branch(Terminator.Branch branch, Knowledge known, S state) {
    Knowledge no = StatusTests.assume(known, branch.condition(), false);
    Knowledge yes = StatusTests.assume(known, branch.condition(), true);
    S next = visitor.branch(branch, no == null || yes == null, known, state);
    if (next != null && no != null) {
      push(new Node<>(branch.ifFalse(), 0, no, next));
    }
    if (next != null && yes != null) {
      push(new Node<>(branch.ifTrue(), 0, yes, next));
    }
  }

  /** What may be known behind the call: one for each normal outcome that is still possible. */
  private List<Knowledge> call(Block block, Event.Call call, int id, Knowledge known, S state) {
    Variable target = call.target();
    Knowledge before = target == null ? known : known.fresh(id, Knowledge.ANY);
    Contract contract = counting.contracts().forCall(call).orElse(null);
    if (contract == null && noReturn.isEnd(call)) {
      raise(block, call.range(), RUNTIME_EXCEPTION, known, state);
      return List.of();
    } else if (contract == null) {
      thrown(call).ifPresent(t -> raise(block, call.range(), t, known, state));
      return equality(call, id, before);
    }
    Set<Knowledge> after = new LinkedHashSet<>();
    boolean told = contract.outcomes().stream().anyMatch(o -> tells(o, call, known));
    for (Outcome outcome : contract.outcomes()) {
      Knowledge held = told ? given(outcome, call, id, before) : before;
      if (held == null) {
        continue;
      }
      if (outcome.isNormal()) {
        after.add(target == null ? held : held.holding(target, result(outcome, call, id, held)));
      } else if (outcome.exit() == Outcome.Exit.THROWS) {
        raise(block, call.range(), outcome.thrown(), held, state);
      }
    }
    return List.copyOf(after);
  }

  private static int result(Outcome outcome, Event.Call call, int id, Knowledge known) {
    Operand receiver = call.receiver();
    boolean same =
        outcome.result().kind() == ResultEffect.Kind.SAME_AS
            && outcome.result().slot() == Slot.RECEIVER;
    return same && receiver instanceof Variable v ? known.value(v) : id;
  }

  /** Whether the outcome depends on something of which the path knows anything. */
  private static boolean tells(Outcome outcome, Event.Call call, Knowledge known) {
    return outcome.guards().stream()
        .map(g -> operand(g, call))
        .anyMatch(o -> o instanceof Variable v && known.answers().containsKey(known.value(v)));
  }

  private static @Nullable Operand operand(Guard guard, Event.Call call) {
    boolean argument = Slot.isParameter(guard.slot()) && guard.slot() < call.arguments().size();
    return argument ? call.arguments().get(guard.slot()) : null;
  }

  private static @Nullable Knowledge given(
      Outcome outcome, Event.Call call, int id, Knowledge before) {
    Knowledge held = before;
    for (Guard guard : outcome.guards()) {
      Operand operand = operand(guard, call);
      Knowledge next = held;
      if (guard.slot() == Slot.RESULT) {
        next = held.assume(id, Knowledge.of(guard.fact()));
      } else if (operand != null) {
        next = held.assume(operand, Knowledge.of(guard.fact()));
      }
      if (next == null) {
        return null;
      }
      held = next;
    }
    return outcome.result().constant() == null
        ? held
        : held.assume(id, Knowledge.of(outcome.result().constant()));
  }

  /** {@code S_OK.equals(hr)}, in either order, splits what is known of the status. */
  private List<Knowledge> equality(Event.Call call, int id, Knowledge before) {
    Variable target = call.target();
    if (target == null) {
      return List.of(before);
    }
    Knowledge held = before.holding(target, id);
    boolean equals =
        call.method().name().equals("equals")
            && call.receiver() instanceof Variable
            && call.arguments().size() == 1;
    if (!equals) {
      boolean number =
          call.method().name().matches("(int|long)Value") && call.receiver() instanceof Variable;
      return List.of(number ? before.holding(target, value(call, before)) : held);
    }
    var compare =
        new Condition.Compare(
            Objects.requireNonNull(call.receiver()),
            Condition.Relation.EQUAL,
            call.arguments().get(0));
    List<Knowledge> split = new ArrayList<>();
    for (boolean truth : new boolean[] {false, true}) {
      Knowledge side = StatusTests.assume(held, compare, truth);
      Knowledge answered =
          side == null
              ? null
              : side.assume(id, Knowledge.ANY & ~(truth ? Knowledge.FALSE : Knowledge.TRUE));
      if (answered != null) {
        split.add(answered);
      }
    }
    return split;
  }

  private static int value(Event.Call call, Knowledge known) {
    return known.value((Variable) Objects.requireNonNull(call.receiver()));
  }

  /** The first exception that the signature of the method names. */
  private Optional<TypeRef> thrown(Event.Call call) {
    Procedure callee = counting.program().procedure(call.method());
    if (callee != null) {
      return callee.thrown().stream().findFirst();
    }
    return counting.program().classes().find(call.method().owner()).stream()
        .flatMap(c -> c.methods(call.method().name()).stream())
        .filter(m -> m.ref().equals(call.method()))
        .map(MethodDecl::thrown)
        .flatMap(List::stream)
        .findFirst();
  }

  /** The exception goes to the handlers of its block that may catch it, else out of the body. */
  private void raise(Block block, SourceRange at, TypeRef type, Knowledge known, S state) {
    for (Handler handler : block.handlers()) {
      boolean surely = handler.catchesAll() || isKind(type, handler.type());
      if (surely || isKind(handler.type(), type)) {
        push(new Node<>(handler.block(), 0, known, state));
      }
      if (surely) {
        return;
      }
    }
    visitor.exit(at, type.simpleName(), null, known, state);
  }

  private boolean isKind(TypeRef type, TypeRef of) {
    return counting.program().classes().isSubtype(type.name(), of.name());
  }
}
