package org.refledger.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;

/**
 * The counted fields of the program's counted classes, and which of them some method empties before
 * its object dies.
 */
final class Holdings {
  private static final Pattern ADDS = Pattern.compile("add(First|Last)?|put|offer|push|set");
  private static final Pattern EMPTIES =
      Pattern.compile(
          "(?i)(clear|remove|poll|pop|drain|release|close|free|dispose|unref|dec|detach).*");

  /** What the last release of an object runs. */
  private static final Pattern DEATH =
      Pattern.compile(
          "deallocate|closeInternal|finalize|dealloc|free\\w*|destroy\\w*|unmap\\w*|disposeCOM\\w*");

  private final Counting counting;
  private final List<Holding> all = new ArrayList<>();
  private final Set<String> emptied = new LinkedHashSet<>();
  private final Map<MethodRef, Set<MethodRef>> callers = new LinkedHashMap<>();

  Holdings(Counting counting) {
    this.counting = counting;
    List<Body> bodies = new ArrayList<>();
    for (Procedure p : counting.program().procedures()) {
      Body body = new Body(p);
      body.calls()
          .forEach(
              c -> callers.computeIfAbsent(c.method(), k -> new LinkedHashSet<>()).add(p.method()));
      bodies.add(body);
    }
    for (Body body : bodies) {
      nulled(body);
      if (isCounted(body.method().owner())) {
        holdings(body);
        emptied(body);
      }
    }
  }

  /** All counted references in fields, in order. */
  List<Holding> all() {
    return List.copyOf(all);
  }

  /** Counted references in fields that nothing but the holder's own death gives back, in order. */
  List<Holding> unbroken() {
    return all.stream().filter(h -> !emptied.contains(h.field().key())).toList();
  }

  private boolean isCounted(String type) {
    return !counting.counters(type, 1).isEmpty() || counting.contracts().ofType(type).isPresent();
  }

  private void holdings(Body body) {
    for (Event event : body.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && body.isThis(f.base())) {
        hold(body, f.field(), store.source(), event);
      } else if (event instanceof Event.Call call && call.receiver() != null) {
        FieldRef container = body.ownField(call.receiver());
        boolean adds = ADDS.matcher(call.method().name()).matches();
        if (container != null
            && adds
            && !call.arguments().isEmpty()
            && !isCounted(container.type().name())) {
          hold(body, container, call.arguments().get(call.arguments().size() - 1), event);
        }
      }
    }
  }

  private void hold(Body body, FieldRef field, Operand value, Event at) {
    String held = body.origin(value) instanceof Variable v ? v.type().name() : "?";
    String declared = field.type().name();
    String type = isCounted(declared) ? declared : held;
    if (isSource(type) && isCounted(type) && brings(body, field, value)) {
      all.add(new Holding(body.method().owner(), field, type, body.method(), at.range()));
    }
  }

  private boolean isSource(String type) {
    return !counting.proceduresOf(type).isEmpty();
  }

  /** Whether a reference comes with the value: it is new, or counted in the same body. */
  boolean brings(Body body, FieldRef field, Operand value) {
    if (body.definition(value) instanceof Event.Call call
        && (call.kind() == Event.CallKind.NEW
            || counting.receiverSign(call) > 0
            || counting.contracts().forCall(call).filter(Holdings::isOwned).isPresent())) {
      return true;
    }
    return !body.calls(
            c ->
                c.receiver() != null
                    && counting.receiverSign(c) > 0
                    && (Objects.equals(body.origin(c.receiver()), body.origin(value))
                        || field.equals(body.ownField(c.receiver()))))
        .isEmpty();
  }

  private static boolean isOwned(Contract contract) {
    return contract.outcomes().stream()
        .filter(Outcome::isNormal)
        .anyMatch(o -> o.result().kind() == ResultEffect.Kind.OWNED);
  }

  /** Any method but a constructor may break a circle by writing null, wherever it stands. */
  private void nulled(Body body) {
    boolean dies = isDeath(body.procedure());
    for (Event event : body.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && store.source() instanceof Constant c
          && c.kind() == Constant.Kind.NULL
          && !dies
          && !body.method().isConstructor()) {
        emptied.add(f.field().key());
      }
    }
  }

  private void emptied(Body body) {
    if (body.method().isConstructor() || isDeath(body.procedure())) {
      return;
    }
    for (Event.Call call : body.calls()) {
      if (EMPTIES.matcher(call.method().name()).matches()
          || counting.receiverSign(call) < 0
          || call.method().name().equals("forEach")) {
        EventVariables.read(call).forEach(o -> empty(body, o));
      }
    }
  }

  private void empty(Body body, Operand operand) {
    FieldRef field = fieldBehind(body, operand);
    if (field != null) {
      emptied.add(field.key());
    }
  }

  /** The field that the value was read from: itself, or an element of the container in it. */
  static @Nullable FieldRef fieldBehind(Body body, Operand operand) {
    Operand current = operand;
    for (int hops = 0; hops < 4; hops++) {
      FieldRef field = body.ownField(current);
      if (field != null) {
        return field;
      }
      Event definition = body.definition(current);
      if (definition instanceof Event.Call call && call.receiver() != null) {
        current = call.receiver();
      } else if (definition instanceof Event.Load load
          && load.place() instanceof Place.Element element) {
        current = element.array();
      } else {
        return null;
      }
    }
    return null;
  }

  /** Calls may name the method of a super-class. */
  private Set<MethodRef> callersOf(MethodRef method) {
    Set<MethodRef> by = new LinkedHashSet<>();
    for (String type : counting.program().classes().superTypes(method.owner())) {
      by.addAll(callers.getOrDefault(method.withOwner(type), Set.of()));
    }
    return by;
  }

  /** {@code doClose}, where the last {@code decRef} of a library calls it. */
  private boolean isLastDecrement(MethodRef method) {
    return method.name().equals("doClose")
        && counting
            .contracts()
            .ofType(method.owner())
            .filter(t -> t.releaseMethods().contains("decRef"))
            .isPresent();
  }

  /** Whether the method only runs when the object's last reference is given back. */
  boolean isDeath(Procedure p) {
    return isDeath(p, new LinkedHashSet<>());
  }

  private boolean isDeath(Procedure p, Set<MethodRef> asked) {
    MethodRef method = p.method();
    if (counting.ownSign(method) < 0 || Counting.signOfName(method) < 0) {
      return true;
    }
    boolean inner =
        DEATH.matcher(method.name()).matches()
            || p.modifiers().contains(Procedure.Modifier.PRIVATE);
    if (method.name().matches("deallocate|closeInternal|finalize") || isLastDecrement(method)) {
      return true;
    }
    Set<MethodRef> by = callersOf(method);
    return inner
        && !by.isEmpty()
        && asked.add(method)
        && by.stream()
            .allMatch(
                m -> {
                  Procedure caller = counting.program().procedure(m);
                  return caller != null && isDeath(caller, asked);
                });
  }
}
