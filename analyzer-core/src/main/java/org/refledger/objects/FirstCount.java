package org.refledger.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * The count with which an object comes into being. A constructor that counts a counter which
 * already starts at one counts twice; an object that starts at zero and is released by whoever made
 * it, although nobody counted it, dies too early.
 */
final class FirstCount implements ProcedureCheck {
  private static final String QUERY = "QueryInterface";

  private final Counting counting;
  private final Map<String, List<Body>> creators = new LinkedHashMap<>();
  private final Set<String> releasedByOthers = new LinkedHashSet<>();

  FirstCount(Counting counting) {
    this.counting = counting;
    for (Procedure p : counting.program().procedures()) {
      Body body = new Body(p);
      for (Event.Call call : body.calls()) {
        String type = call.receiverType().name();
        if (call.kind() == Event.CallKind.NEW) {
          List<Body> known = creators.computeIfAbsent(type, k -> new ArrayList<>());
          if (known.isEmpty() || known.get(known.size() - 1) != body) {
            known.add(body);
          }
        } else if (!isInside(p, type) && counting.receiverSign(call) < 0) {
          releasedByOthers.add(type);
        }
      }
    }
  }

  /** Whether the body belongs to the class or to one nested in it. */
  private static boolean isInside(Procedure p, String type) {
    return p.method().owner().equals(type) || p.method().owner().startsWith(type + ".");
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    String type = p.method().owner();
    List<Procedure> up = counting.counters(type, 1);
    if (p.kind() != Procedure.Kind.CONSTRUCTOR || up.isEmpty() || counting.isImmortal(type)) {
      return;
    }
    Procedure counter = up.get(0);
    FieldRef field = counterField(new Body(counter));
    if (field == null || !field.owner().equals(type) || delegates(body)) {
      return;
    }
    List<Event.Call> counts =
        body.calls(c -> body.isThis(c.receiver()) && counting.receiverSign(c) > 0);
    Start start = start(body, field);
    if (start != null && start.value() == 1 && !counts.isEmpty() && keepsToItself(body, counts)) {
      faults.accept(twice(p, start, counts.get(0)));
    } else if ((start == null || start.value() == 0) && counts.isEmpty() && !anyHelper(body)) {
      missing(p, field).ifPresent(faults);
    }
  }

  /** The first value of a counter, and the event that sets it. */
  private record Start(long value, Event event) {}

  /** The number field that the counting method changes. */
  private static @Nullable FieldRef counterField(Body counter) {
    for (Event event : counter.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && counter.isThis(f.base())
          && f.field().type().isPrimitive()) {
        return f.field();
      } else if (event instanceof Event.Call call
          && call.receiver() != null
          && call.receiver().type().simpleName().startsWith("Atomic")) {
        return counter.ownField(call.receiver());
      }
    }
    return null;
  }

  private static boolean delegates(Body body) {
    return !body.calls(
            c ->
                c.method().isConstructor()
                    && c.kind() == Event.CallKind.SPECIAL
                    && c.method().owner().equals(body.method().owner()))
        .isEmpty();
  }

  private static @Nullable Start start(Body body, FieldRef field) {
    Start start = null;
    for (Event event : body.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && f.field().key().equals(field.key())) {
        Long value = number(body, store.source());
        start = value == null ? new Start(-1, event) : new Start(value, event);
      }
    }
    return start;
  }

  private static @Nullable Long number(Body body, Operand value) {
    Operand origin = body.origin(value);
    if (origin instanceof Constant c && c.value() instanceof Long number) {
      return number;
    }
    if (body.definition(value) instanceof Event.Call call && call.kind() == Event.CallKind.NEW) {
      return call.arguments().isEmpty() ? Long.valueOf(0) : number(body, call.arguments().get(0));
    }
    return null;
  }

  /** Whether the counts in a constructor are for nobody else: the object is handed to no one. */
  private static boolean keepsToItself(Body body, List<Event.Call> counts) {
    for (Event event : body.events()) {
      if (event instanceof Event.Call call) {
        boolean used = counts.contains(call) && call.target() != null && body.reads(call.target());
        if (used || call.arguments().stream().anyMatch(body::isThis)) {
          return false;
        }
      } else if (event instanceof Event.MakeClosure
          || (event instanceof Event.Store store && body.isThis(store.source()))) {
        return false;
      }
    }
    return true;
  }

  /** Any method of the object may count it. */
  private boolean anyHelper(Body body) {
    return !body.calls(
            c ->
                body.isThis(c.receiver())
                    && !c.method().isConstructor()
                    && counting.bodyOf(c.method().owner(), c.method()) != null)
        .isEmpty();
  }

  private Optional<Fault> missing(Procedure p, FieldRef field) {
    String type = p.method().owner();
    boolean com =
        counting.proceduresOf(type).stream().anyMatch(q -> q.method().name().equals(QUERY));
    for (Body creator : creators.getOrDefault(type, List.of())) {
      for (Event.Call made : creator.calls(c -> isCreation(c, type))) {
        Event.Call release = releaseOf(creator, made);
        boolean held = com && releasedByOthers.contains(type) && isStored(creator, made);
        if (!countsAny(creator, type) && (release != null || held)) {
          return Optional.of(uncounted(p, field, made, release));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCreation(Event.Call call, String type) {
    return call.kind() == Event.CallKind.NEW && call.receiverType().name().equals(type);
  }

  private boolean countsAny(Body creator, String type) {
    return !creator
        .calls(
            c ->
                c.receiver() != null
                    && (c.receiverType().name().equals(type) || c.method().owner().equals(type))
                    && counting.receiverSign(c) > 0)
        .isEmpty();
  }

  private Event.@Nullable Call releaseOf(Body creator, Event.Call made) {
    return creator
        .calls(
            c ->
                c.receiver() != null
                    && counting.receiverSign(c) < 0
                    && creator.definition(c.receiver()) == made)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static boolean isStored(Body creator, Event.Call made) {
    return creator.events().stream()
        .anyMatch(
            e -> e instanceof Event.Store store && creator.definition(store.source()) == made);
  }

  private TypeContract protocol(String type) {
    return counting.contracts().ofType(type).orElseGet(() -> Counting.plain(type, "Release"));
  }

  private Fault twice(Procedure p, Start start, Event.Call count) {
    TypeRef type = TypeRef.of(p.method().owner());
    return new FaultDraft(FaultKind.FIRST_COUNT_TWICE, p.method(), protocol(type.name()))
        .call(count.method().display())
        .step(
            TraceStep.Kind.ACQUIRE,
            start.event().range(),
            1,
            "the counter starts at one: the creator's reference")
        .step(
            TraceStep.Kind.RETAIN, count.range(), 2, count.method().display() + " counts once more")
        .step(TraceStep.Kind.EXIT, p.range(), 2, "the creator is told of one reference only")
        .at(count.range(), type.simpleName(), type);
  }

  private Fault uncounted(
      Procedure p, FieldRef field, Event.Call made, Event.@Nullable Call release) {
    TypeRef type = TypeRef.of(p.method().owner());
    Variable target = made.target();
    String name = target == null || target.isTemporary() ? "it" : "'" + target.name() + "'";
    FaultDraft draft =
        new FaultDraft(FaultKind.NO_FIRST_COUNT, p.method(), protocol(type.name()))
            .call(made.method().display())
            .step(
                TraceStep.Kind.CALL,
                p.range(),
                0,
                "the counter '" + field.name() + "' starts at zero and nothing counts")
            .step(
                TraceStep.Kind.ACQUIRE,
                made.range(),
                0,
                made.method().display() + " is called, and " + name + " is not counted afterwards");
    if (release != null) {
      draft.step(
          TraceStep.Kind.RELEASE,
          release.range(),
          -1,
          release.method().display() + " gives back what was never counted");
    }
    return draft.at(p.range(), type.simpleName(), type);
  }
}
