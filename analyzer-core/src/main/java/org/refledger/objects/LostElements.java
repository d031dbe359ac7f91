package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * An enumerator's elements, each of which brings a reference or memory of its own, that a body
 * looks at and never gives back. An array, or an element, that goes anywhere else is somebody
 * else's.
 */
final class LostElements implements ProcedureCheck {
  private final Counting counting;

  LostElements(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(LostElements::givesElements)) {
      Variable array = call.target();
      if (array != null && array.type().isArray()) {
        array(body, call, array, faults);
      } else if (call.arguments().size() == 3
          && FilledCell.looksLikeCell(call.arguments().get(1))) {
        FilledCell.local(body, call, 1).ifPresent(cell -> cell(body, cell, faults));
      }
    }
  }

  private static boolean givesElements(Event.Call call) {
    return call.method().name().equals("Next")
        && call.receiver() != null
        && call.receiverType().simpleName().matches("I?Enum\\w+");
  }

  private void array(Body body, Event.Call call, Variable array, Consumer<Fault> faults) {
    if (!isOwned(array.type().element().name())) {
      return;
    }
    Elements elements = new Elements(body);
    elements.addArray(array);
    if (elements.areKnown()) {
      report(body, call, elements, faults);
    }
  }

  private boolean isOwned(String element) {
    return counting.contracts().ofType(element).isPresent() || element.endsWith("VARIANT");
  }

  private void cell(Body body, FilledCell cell, Consumer<Fault> faults) {
    Elements elements = new Elements(body);
    for (Event event : body.events()) {
      Variable target = Body.written(event);
      if (cell.isContent(counting, body, event) && target != null) {
        elements.addHandle(target, event);
      }
    }
    if (elements.areKnown() && elements.wrapped) {
      report(body, cell.call(), elements, faults);
    }
  }

  /** What becomes of the elements in the whole body. */
  private final class Elements {
    private final Body body;
    private final Set<Integer> arrays = new TreeSet<>();
    private final Set<Integer> handles = new TreeSet<>();
    private final List<Event> loads = new ArrayList<>();
    private boolean wrapped;

    Elements(Body body) {
      this.body = body;
    }

    void addArray(Variable array) {
      arrays.add(array.index());
      grow();
    }

    void addHandle(Variable handle, Event load) {
      handles.add(handle.index());
      loads.add(load);
      grow();
    }

    private void grow() {
      boolean grown = true;
      while (grown) {
        grown = false;
        for (Event event : body.events()) {
          Variable target = Body.written(event);
          if (target == null) {
            continue;
          }
          if (event instanceof Event.Assign copy && FilledCell.isAmong(copy.source(), arrays)) {
            grown |= arrays.add(target.index());
          } else if (isElement(event)) {
            grown |= handles.add(target.index());
            loads.add(event);
          } else if (FilledCell.passesOn(event, handles)) {
            grown |= handles.add(target.index());
            wrapped |= event instanceof Event.Call;
          }
        }
      }
    }

    private boolean isElement(Event event) {
      return event instanceof Event.Load load
          && load.place() instanceof Place.Element element
          && FilledCell.isAmong(element.array(), arrays);
    }

    /** Whether nobody but this body sees the elements, and none is given back. */
    boolean areKnown() {
      for (Event event : body.events()) {
        if (!isHarmless(event)) {
          return false;
        }
      }
      return body.procedure().cfg().blocks().stream().noneMatch(b -> leaves(b.terminator()));
    }

    private boolean isHarmless(Event event) {
      boolean concerned =
          EventVariables.read(event).stream()
              .anyMatch(o -> FilledCell.isAmong(o, handles) || FilledCell.isAmong(o, arrays));
      if (!concerned
          || event instanceof Event.Use
          || event instanceof Event.Assign
          || isElement(event)
          || FilledCell.passesOn(event, handles)) {
        return true;
      }
      return event instanceof Event.Call call
          && FilledCell.isUse(call, handles)
          && counting.receiverSign(call) == 0
          && call.arguments().stream().noneMatch(o -> FilledCell.isAmong(o, handles))
          && !call.method().name().matches("(?i).*(release|clear|dispose|free|close|destroy).*");
    }

    private boolean leaves(Terminator terminator) {
      return terminator instanceof Terminator.Return exit
          && (FilledCell.isAmong(exit.value(), handles)
              || FilledCell.isAmong(exit.value(), arrays));
    }
  }

  private void report(Body body, Event.Call call, Elements elements, Consumer<Fault> faults) {
    Operand receiver = Objects.requireNonNull(call.receiver());
    String name = receiver instanceof Variable v ? v.name() : call.receiverType().simpleName();
    FaultDraft draft =
        new FaultDraft(
                FaultKind.ELEMENTS_LOST, body.method(), counting.protocol(call.receiverType()))
            .call(call.method().display())
            .step(
                TraceStep.Kind.ACQUIRE,
                call.range(),
                1,
                "each element brings a reference of its own");
    Event load = elements.loads.isEmpty() ? null : elements.loads.get(0);
    if (load != null) {
      draft.step(TraceStep.Kind.USE, load.range(), 1, "read here, and given back nowhere");
    }
    faults.accept(draft.at(call.range(), name, call.receiverType()));
  }
}
