package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.decl.ClassDecl;

/**
 * Which fields a method gives back for good: it releases what they hold and stores something else
 * there, itself or through the methods it calls.
 */
final class FieldDrops {
  private static final int DEPTH = 4;

  private final Counting counting;
  private final Map<MethodRef, List<Step>> steps = new LinkedHashMap<>();
  private final Map<String, List<Procedure>> bySignature = new LinkedHashMap<>();
  private final Map<MethodRef, List<Procedure>> overriders = new LinkedHashMap<>();
  private final Map<MethodRef, Set<FieldRef>> known = new LinkedHashMap<>();

  /** What a call does: the field whose content it gives back for good, and the bodies it runs. */
  private record Step(@Nullable FieldRef dropped, List<Procedure> targets) {}

  FieldDrops(Counting counting) {
    this.counting = counting;
    for (Procedure p : counting.program().procedures()) {
      bySignature.computeIfAbsent(p.method().signature(), k -> new ArrayList<>()).add(p);
    }
  }

  /** The bodies a call may run, as far as the program shows them. */
  List<Procedure> targets(Event.Call call) {
    Procedure own = counting.program().procedure(call.method());
    if (call.kind() != Event.CallKind.VIRTUAL) {
      return own == null ? List.of() : List.of(own);
    }
    return overriders.computeIfAbsent(call.method(), this::overriders);
  }

  private List<Procedure> overriders(MethodRef method) {
    String type = method.owner();
    if (counting
        .program()
        .classes()
        .find(type)
        .map(c -> c.origin() != ClassDecl.Origin.SOURCE)
        .orElse(true)) {
      return List.of();
    }
    return bySignature.getOrDefault(method.signature(), List.of()).stream()
        .filter(p -> counting.program().classes().isSubtype(p.method().owner(), type))
        .toList();
  }

  /** Fields of any object that the method may empty, in order. */
  Set<FieldRef> of(Procedure procedure) {
    Set<FieldRef> drops = known.get(procedure.method());
    if (drops == null) {
      drops = Collections.unmodifiableSet(find(procedure, DEPTH, new LinkedHashSet<>()));
      known.put(procedure.method(), drops);
    }
    return drops;
  }

  private Set<FieldRef> find(Procedure procedure, int depth, Set<MethodRef> asked) {
    Set<FieldRef> drops = new LinkedHashSet<>();
    if (depth == 0 || !asked.add(procedure.method())) {
      return drops;
    }
    for (Step step : steps(procedure)) {
      if (step.dropped != null) {
        drops.add(step.dropped);
      }
      step.targets.forEach(t -> drops.addAll(find(t, depth - 1, asked)));
    }
    return drops;
  }

  /** The calls of a body that matter, in order; worked out once. */
  private List<Step> steps(Procedure procedure) {
    List<Step> found = steps.get(procedure.method());
    if (found == null) {
      found = List.copyOf(stepsOf(new Body(procedure)));
      steps.put(procedure.method(), found);
    }
    return found;
  }

  private List<Step> stepsOf(Body body) {
    List<Step> found = new ArrayList<>();
    Set<FieldRef> stored = stored(body);
    for (Event.Call call : body.calls()) {
      FieldRef field = released(body, call);
      FieldRef dropped = field != null && stored.contains(field) ? field : null;
      List<Procedure> targets = counting.receiverSign(call) == 0 ? targets(call) : List.of();
      if (dropped != null || !targets.isEmpty()) {
        found.add(new Step(dropped, targets));
      }
    }
    return found;
  }

  private static Set<FieldRef> stored(Body body) {
    Set<FieldRef> stored = new LinkedHashSet<>();
    for (Event event : body.events()) {
      if (event instanceof Event.Store store) {
        if (store.place() instanceof Place.InstanceField f && body.isThis(f.base())) {
          stored.add(f.field());
        } else if (store.place() instanceof Place.StaticField f) {
          stored.add(f.field());
        }
      }
    }
    return stored;
  }

  /** The field whose content the call gives back, or null. */
  @Nullable FieldRef released(Body body, Event.Call call) {
    if (call.receiver() != null && counting.receiverSign(call) < 0) {
      return field(body, call.receiver());
    }
    Contract contract = counting.contracts().forCall(call).orElse(null);
    for (int i = 0; contract != null && i < call.arguments().size(); i++) {
      if (Counting.sign(contract, i) < 0) {
        return field(body, call.arguments().get(i));
      }
    }
    return null;
  }

  static @Nullable FieldRef field(Body body, Operand operand) {
    FieldRef own = body.ownField(operand);
    return own != null ? own : body.staticField(operand);
  }

  /** The first wanted event behind the given one that no test stands before; null when none. */
  static @Nullable Event surelyBehind(Body body, Event start, Predicate<Event> wanted) {
    return behind(body, start, wanted, false);
  }

  /** The first event behind the given one, on any path, that is wanted; null when there is none. */
  static @Nullable Event behind(Body body, Event start, Predicate<Event> wanted) {
    return behind(body, start, wanted, true);
  }

  private static @Nullable Event behind(
      Body body, Event start, Predicate<Event> wanted, boolean throughTests) {
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Block block : body.procedure().cfg().blocks()) {
      int at = block.events().indexOf(start);
      if (at >= 0) {
        for (Event event : block.events().subList(at + 1, block.events().size())) {
          if (wanted.test(event)) {
            return event;
          }
        }
        open.addAll(next(block, throughTests));
      }
    }
    while (!open.isEmpty()) {
      int id = open.remove();
      if (!seen.add(id)) {
        continue;
      }
      Block block = body.procedure().cfg().block(id);
      for (Event event : block.events()) {
        if (wanted.test(event)) {
          return event;
        }
      }
      open.addAll(next(block, throughTests));
    }
    return null;
  }

  private static List<Integer> next(Block block, boolean throughTests) {
    List<Integer> successors = block.terminator().successors();
    return throughTests || successors.size() == 1 ? successors : List.of();
  }
}
