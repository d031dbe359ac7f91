package org.refledger.objects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.ResultEffect;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.trace.TraceStep;

/**
 * A sink is connected to a source of events, and either nobody keeps the cookie that disconnects
 * it, or the sink, which counts the source, only disconnects when it dies itself: the connection
 * keeps both alive.
 */
final class LostCookie implements ProcedureCheck {
  private static final Pattern CONNECTS =
      Pattern.compile("Advise|DAdvise|DispEventAdvise|advise|attachEventHandler");
  private static final Pattern DISCONNECTS =
      Pattern.compile("Unadvise|DUnadvise|DispEventUnadvise|unadvise|detachEventHandler");

  private final Counting counting;
  private @Nullable Set<String> readFields;

  LostCookie(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(LostCookie::connects)) {
      if (closesCircle(body, call)) {
        faults.accept(circle(body, call));
      } else {
        String lost = lost(body, call);
        if (lost != null && !isGivenBack(body.ownField(call.receiver()), body)) {
          faults.accept(cookie(body, call, lost));
        }
      }
    }
  }

  private static boolean connects(Event.Call call) {
    return CONNECTS.matcher(call.method().name()).matches()
        && call.receiverType().name().length() > 1
        && call.arguments().size() >= 2;
  }

  /** How the cookie is lost, or null when somebody has it. */
  private @Nullable String lost(Body body, Event.Call call) {
    Operand last = call.arguments().get(call.arguments().size() - 1);
    if (FilledCell.looksLikeCell(last)) {
      return lostInCell(body, call, last);
    }
    boolean given = call.target() == null && returnsCookie(call);
    return given ? "its result is dropped" : null;
  }

  private boolean returnsCookie(Event.Call call) {
    Optional<Contract> contract = counting.contracts().forCall(call);
    if (contract.isPresent() && contract.get().outcomes().stream().anyMatch(LostCookie::isOwned)) {
      return false; // the ledger has it
    }
    if (call.method().name().equals("attachEventHandler")) {
      return true;
    }
    return counting.program().classes().find(call.method().owner()).stream()
        .flatMap(c -> c.methods(call.method().name()).stream())
        .map(MethodDecl::returnType)
        .anyMatch(t -> !t.equals(TypeRef.VOID) && !t.isPrimitive() && !StatusCode.isStatus(t));
  }

  private static boolean isOwned(org.refledger.contract.Outcome outcome) {
    return outcome.result().kind() == ResultEffect.Kind.OWNED;
  }

  private @Nullable String lostInCell(Body body, Event.Call call, Operand last) {
    FilledCell cell = FilledCell.local(body, call, call.arguments().size() - 1).orElse(null);
    if (cell == null || !isNewCell(body, last)) {
      return null;
    }
    for (Event event : body.events()) {
      boolean elsewhere =
          event != call
              && !(event instanceof Event.Assign)
              && EventVariables.read(event).stream().anyMatch(o -> cell.isCell(body, o));
      if (elsewhere) {
        return keptUnread(body, cell, event);
      }
    }
    boolean returned = body.returns().stream().anyMatch(r -> cell.isCell(body, r.value()));
    return returned ? null : "nobody reads it";
  }

  private static boolean isNewCell(Body body, Operand cell) {
    Event made = body.definition(cell);
    return made instanceof Event.NewArray
        || (made instanceof Event.Call call && call.kind() == Event.CallKind.NEW);
  }

  /** The only other event moves the cookie to a field that no method reads. */
  private @Nullable String keptUnread(Body body, FilledCell cell, Event event) {
    Variable read = Body.written(event);
    if (!readsCookie(body, cell, event) || read == null) {
      return null;
    }
    List<Event> uses =
        body.events().stream().filter(e -> EventVariables.read(e).contains(read)).toList();
    if (uses.size() == 1
        && uses.get(0) instanceof Event.Store store
        && store.place() instanceof Place.InstanceField field
        && body.isThis(field.base())
        && !isRead(field.field())) {
      return "field '" + field.field().name() + "' keeps it, but nothing reads the field";
    }
    return null;
  }

  /** A cookie is a number: its cell is read by an accessor, whatever its class. */
  private static boolean readsCookie(Body body, FilledCell cell, Event event) {
    if (event instanceof Event.Load load && load.place() instanceof Place.Element element) {
      return cell.isCell(body, element.array());
    }
    return event instanceof Event.Call call
        && call.arguments().isEmpty()
        && cell.isCell(body, call.receiver());
  }

  private boolean isRead(FieldRef field) {
    Set<String> read = readFields;
    if (read == null) {
      read = new TreeSet<>();
      for (Procedure p : counting.program().procedures()) {
        for (var block : p.cfg().blocks()) {
          for (Event event : block.events()) {
            if (event instanceof Event.Load load && load.place() instanceof Place.InstanceField f) {
              read.add(f.field().key());
            }
          }
        }
      }
      readFields = read;
    }
    return read.contains(field.key());
  }

  /**
   * Whether the sink, an object of this class, counts something it keeps, and disconnects only in
   * what its last release runs.
   */
  private boolean closesCircle(Body body, Event.Call call) {
    String sink = body.method().owner();
    if (counting.counters(sink, 1).isEmpty() || !isGiven(body, call.arguments())) {
      return false;
    }
    List<Procedure> bodies = counting.proceduresOf(sink);
    return bodies.stream().anyMatch(p -> countsWhatItKeeps(new Body(p)))
        && bodies.stream()
            .filter(LostCookie::disconnects)
            .allMatch(p -> counting.holdings().isDeath(p));
  }

  private static boolean disconnects(Procedure p) {
    return !new Body(p).calls(c -> DISCONNECTS.matcher(c.method().name()).matches()).isEmpty();
  }

  /** The object itself, or a handle on it, is the sink. */
  private static boolean isGiven(Body body, List<Operand> arguments) {
    return arguments.stream()
        .anyMatch(
            o -> {
              if (body.isThis(o)) {
                return true;
              }
              return body.definition(o) instanceof Event.Call handle
                  && handle.arguments().isEmpty()
                  && (body.isThis(handle.receiver()) || isOwnTable(body, handle.receiver()));
            });
  }

  /** A field such as {@code iDispatch} in which a hand-written object keeps its table. */
  private static boolean isOwnTable(Body body, @Nullable Operand operand) {
    FieldRef field = body.ownField(operand);
    return field != null && field.type().simpleName().endsWith("COMObject");
  }

  private boolean countsWhatItKeeps(Body body) {
    for (Event event : body.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && body.isThis(f.base())
          && counting.contracts().ofType(f.field().type().name()).isPresent()
          && !isGivenBack(f.field(), body)
          && counting.holdings().brings(body, f.field(), store.source())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some method gives the source in the field back before its object dies: the source may
   * go then, and the connection with it.
   */
  private boolean isGivenBack(@Nullable FieldRef field, Body body) {
    return field != null
        && counting.proceduresOf(body.method().owner()).stream()
            .filter(p -> !counting.holdings().isDeath(p))
            .map(Body::new)
            .anyMatch(b -> givesBack(b, field));
  }

  private boolean givesBack(Body body, FieldRef field) {
    return !body.calls(
            c -> counting.receiverSign(c) < 0 && field.equals(body.ownField(c.receiver())))
        .isEmpty();
  }

  private Fault circle(Body body, Event.Call call) {
    String sink = Holding.simple(body.method().owner());
    return draft(FaultKind.SINK_CIRCLE, body, call)
        .step(
            TraceStep.Kind.CALL,
            call.range(),
            1,
            call.method().display() + " makes the source count " + sink)
        .at(call.range(), sink, call.receiverType());
  }

  private Fault cookie(Body body, Event.Call call, String how) {
    return draft(FaultKind.COOKIE_LOST, body, call)
        .exit(0, how)
        .step(
            TraceStep.Kind.ACQUIRE,
            call.range(),
            1,
            call.method().display() + " connects the sink; " + how)
        .at(call.range(), call.method().display(), call.receiverType());
  }

  private FaultDraft draft(FaultKind kind, Body body, Event.Call call) {
    return new FaultDraft(kind, body.method(), counting.protocol(call.receiverType()))
        .call(call.method().display());
  }
}
