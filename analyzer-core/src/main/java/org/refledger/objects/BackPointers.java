package org.refledger.objects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * A child keeps an uncounted pointer to its parent, and the parent hands counted references to the
 * child out: whoever has one keeps the child alive when the parent is gone. Nobody ever writes
 * another value to the pointer, and the child calls through it.
 */
final class BackPointers implements ProgramCheck {
  private final Counting counting;

  BackPointers(Counting counting) {
    this.counting = counting;
  }

  /** The pointer, where it is stored, and where the child calls through it. */
  private record Back(FieldRef field, Body in, Event stored, Event.Call use) {}

  @Override
  public void check(Consumer<Fault> faults) {
    Map<String, List<Holding>> children = new TreeMap<>();
    for (Holding each : counting.holdings().all()) {
      boolean own = each.holder().equals(each.held());
      if (!own && each.field().type().name().equals(each.held())) {
        children.computeIfAbsent(each.held(), k -> new ArrayList<>()).add(each);
      }
    }
    Set<String> told = new LinkedHashSet<>();
    children.forEach(
        (child, holdings) -> {
          for (Holding holding : holdings) {
            Back back = back(child, holding.holder());
            SourceRange out = back == null ? null : handedOut(holding);
            if (back != null && out != null && told.add(back.field().key())) {
              faults.accept(fault(holding, back, out));
            }
          }
        });
  }

  /** The child's only pointer to the parent, when it is set once, never counted and used. */
  private @Nullable Back back(String child, String parent) {
    Back found = null;
    for (Procedure p : counting.proceduresOf(child)) {
      Body body = new Body(p);
      for (Event event : body.events()) {
        FieldRef field = storedTo(body, event, parent);
        if (field != null && found == null && p.method().isConstructor()) {
          Event.Call use = use(child, field);
          found = use == null ? null : new Back(field, body, event, use);
        }
      }
    }
    return found != null && isLeftAlone(child, found) ? found : null;
  }

  private static @Nullable FieldRef storedTo(Body body, Event event, String type) {
    return event instanceof Event.Store store
            && store.place() instanceof Place.InstanceField f
            && body.isThis(f.base())
            && f.field().type().name().equals(type)
            && body.isParameter(store.source())
        ? f.field()
        : null;
  }

  private Event.@Nullable Call use(String child, FieldRef field) {
    for (Procedure p : counting.proceduresOf(child)) {
      if (p.method().isConstructor()) {
        continue;
      }
      Body body = new Body(p);
      for (Event.Call call : body.calls(c -> field.equals(body.ownField(c.receiver())))) {
        return call;
      }
    }
    return null;
  }

  /** Nobody writes the field again, from wherever, and the child never counts it. */
  private boolean isLeftAlone(String child, Back back) {
    for (Procedure p : counting.program().procedures()) {
      for (Block block : p.cfg().blocks()) {
        if (block.events().stream().anyMatch(e -> writes(e, back.field()) && !isThat(e, back))) {
          return false;
        }
      }
    }
    return counting.proceduresOf(child).stream()
        .map(Body::new)
        .allMatch(body -> body.calls(call -> counts(body, call, back)).isEmpty());
  }

  private static boolean writes(Event event, FieldRef field) {
    return event instanceof Event.Store store
        && store.place() instanceof Place.InstanceField f
        && f.field().key().equals(field.key());
  }

  private static boolean isThat(Event event, Back back) {
    return event.range().equals(back.stored().range());
  }

  private boolean counts(Body body, Event.Call call, Back back) {
    if (counting.receiverSign(call) == 0 || call.receiver() == null) {
      return false;
    }
    Operand receiver = call.receiver();
    return back.field().equals(body.ownField(receiver))
        || (body.method().isConstructor()
            && body.origin(receiver) instanceof Variable v
            && v.type().equals(back.field().type()));
  }

  /** Where the parent returns a reference of its child that it counts for the caller. */
  private @Nullable SourceRange handedOut(Holding holding) {
    for (Procedure p : counting.proceduresOf(holding.holder())) {
      Body body = new Body(p);
      if (p.method().isConstructor() || p.modifiers().contains(Procedure.Modifier.PRIVATE)) {
        continue;
      }
      for (Event.Call call : body.calls(c -> counting.receiverSign(c) > 0)) {
        if (holding.field().equals(body.ownField(call.receiver())) && isReturned(body, call)) {
          return call.range();
        }
      }
    }
    return null;
  }

  private static boolean isReturned(Body body, Event.Call retain) {
    for (Terminator.Return exit : body.returns()) {
      Operand value = body.origin(exit.value());
      boolean same =
          Objects.equals(value, retain.target())
              || Objects.equals(value, body.origin(retain.receiver()))
              || Objects.equals(body.ownField(value), body.ownField(retain.receiver()));
      if (value != null && same) {
        return true;
      }
    }
    return false;
  }

  private Fault fault(Holding holding, Back back, SourceRange out) {
    String child = Holding.simple(holding.held());
    String parent = Holding.simple(holding.holder());
    TypeRef type = TypeRef.of(holding.holder());
    return new FaultDraft(FaultKind.DANGLING_BACK, back.in().method(), counting.protocol(type))
        .lender(parent)
        .step(
            TraceStep.Kind.STORE,
            back.stored().range(),
            0,
            child + " keeps its " + parent + " without counting it")
        .step(
            TraceStep.Kind.RETAIN,
            out,
            1,
            parent + " hands " + child + " out, which may then live longer")
        .step(
            TraceStep.Kind.USE,
            back.use().range(),
            0,
            child + " calls through the pointer, whether or not " + parent + " is still there")
        .likely()
        .at(
            counting.declaration(back.field(), back.stored().range()),
            child + "." + back.field().name(),
            type);
  }
}
