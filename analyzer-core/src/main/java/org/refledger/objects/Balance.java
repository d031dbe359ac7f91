package org.refledger.objects;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * A body that opens something and closes it again, but leaves it open on some path, or closes what
 * it could not open. Where another body closes without opening, what is left open may be meant.
 */
final class Balance implements ProcedureCheck {
  private final Counting counting;
  private final Map<Pairing, Set<String>> closers = new TreeMap<>();

  Balance(Counting counting) {
    this.counting = counting;
    for (Procedure p : counting.program().procedures()) {
      closers(p);
    }
  }

  /** Remembers classes with a body that closes what it did not open. */
  private void closers(Procedure p) {
    Set<Pairing> opened = new LinkedHashSet<>();
    Set<Pairing> closed = new LinkedHashSet<>();
    for (var block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Call call) {
          Pairing pairing = Pairing.openedBy(call);
          if (pairing != null) {
            opened.add(pairing);
          }
          Pairing.closedBy(call).forEach(closed::add);
        }
      }
    }
    closed.removeAll(opened);
    for (Pairing each : closed) {
      closers.computeIfAbsent(each, k -> new LinkedHashSet<>()).add(top(p.method().owner()));
    }
  }

  /** Nested and local classes work for the class around them. */
  private static String top(String type) {
    for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', dot + 1)) {
      if (dot + 1 < type.length() && Character.isUpperCase(type.charAt(dot + 1))) {
        int end = type.indexOf('.', dot + 1);
        return end < 0 ? type : type.substring(0, end);
      }
    }
    return type;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(c -> Pairing.openedBy(c) != null)) {
      Pairing pairing = Pairing.openedBy(call);
      if (pairing != null && isLocal(body, call, pairing)) {
        Watch watch = new Watch(body, call, pairing);
        boolean all =
            new StatusPaths<>(counting, body, watch).follow(call, Knowledge.ANY, Boolean.TRUE);
        if (all) {
          watch.report(faults);
        }
      }
    }
  }

  private boolean isLocal(Body body, Event.Call open, Pairing pairing) {
    List<Event.Call> closes = body.calls(c -> pairing.closes(c) && pairing.isSame(body, open, c));
    boolean alone = body.calls(c -> pairing.opens(c) && pairing.isSame(body, open, c)).size() == 1;
    boolean begins =
        body.method().isConstructor()
            && pairing == Pairing.APARTMENT
            && isClosedElsewhere(body, pairing);
    return alone && (begins || !closes.isEmpty());
  }

  private boolean isClosedElsewhere(Body body, Pairing pairing) {
    return closers.getOrDefault(pairing, Set.of()).contains(top(body.method().owner()));
  }

  private final class Watch implements StatusPaths.Visitor<Boolean> {
    private final Body body;
    private final Event.Call open;
    private final Pairing pairing;
    private @Nullable SourceRange leftAt;
    private String leftHow = "";
    private boolean onlyPositive;
    private boolean neverMade;
    private Event.@Nullable Call closedInVain;

    Watch(Body body, Event.Call open, Pairing pairing) {
      this.body = body;
      this.open = open;
      this.pairing = pairing;
    }

    @Override
    public @Nullable Boolean event(Event event, Knowledge known, Boolean state) {
      if (event instanceof Event.Call call) {
        if (pairing.closes(call) && pairing.isSame(body, open, call)) {
          if (closedInVain == null && hasFailed(known)) {
            closedInVain = call;
          }
          return null;
        }
        if (isDestroyed(call)) {
          // what is locked is not destroyed: the call fails
          if (!hasFailed(known)) {
            left(call.range(), "destroys it");
          }
          return null;
        }
        return pairing.opens(call) || isEnd(call) ? null : state;
      }
      return event instanceof Event.MakeClosure || isKept(event, known) ? null : state;
    }

    /** Another method of the object that may close. */
    private boolean isEnd(Event.Call call) {
      Procedure own =
          body.isThis(call.receiver()) ? counting.program().procedure(call.method()) : null;
      return own != null && !new Body(own).calls(pairing::closes).isEmpty();
    }

    /** Whoever keeps the status, or the array, may close later. */
    private boolean isKept(Event event, Knowledge known) {
      return event instanceof Event.Store store && isOpened(store.source(), known);
    }

    private boolean isOpened(@Nullable Operand operand, Knowledge known) {
      boolean isStatus =
          operand instanceof Variable v
              && known.value(v) == Knowledge.START
              && open.target() != null;
      Operand subject = pairing.subject(open);
      return isStatus || (subject != null && subject.equals(body.origin(operand)));
    }

    private boolean isDestroyed(Event.Call call) {
      return pairing.destroys(call) && pairing.isSame(body, open, call);
    }

    /** Of an initialization S_FALSE is a success, too. */
    private int success() {
      return isTruth()
          ? Knowledge.TRUE
          : isLock() ? Knowledge.OK : Knowledge.OK | Knowledge.POSITIVE;
    }

    private boolean hasFailed(Knowledge known) {
      int answers = status(known);
      return open.target() != null && (answers & success()) == 0;
    }

    private boolean isTruth() {
      return open.target() != null && open.target().type().equals(TypeRef.BOOLEAN);
    }

    private int status(Knowledge known) {
      return open.target() == null ? Knowledge.ANY : known.answers(Knowledge.START);
    }

    @Override
    public void exit(
        SourceRange at, String thrown, @Nullable Operand result, Knowledge known, Boolean state) {
      if (leftAt != null || hasFailed(known) || isOpened(result, known)) {
        return;
      }
      // whoever makes the object never gets it, and so cannot end what it began
      neverMade = body.method().isConstructor() && !thrown.isEmpty();
      if (!neverMade && isClosedElsewhere(body, pairing)) {
        return;
      }
      left(at, thrown.isEmpty() ? "returns" : "throws " + thrown);
      onlyPositive =
          open.target() != null && !isTruth() && !isLock() && (status(known) & Knowledge.OK) == 0;
    }

    private void left(SourceRange at, String how) {
      if (leftAt == null) {
        leftAt = at;
        leftHow = how;
      }
    }

    void report(Consumer<Fault> faults) {
      SourceRange left = leftAt;
      if (left != null && (neverMade || !isClosedElsewhere(body, pairing))) {
        String how = onlyPositive ? "with S_FALSE it " + leftHow : leftHow;
        faults.accept(
            draft(isLock() ? FaultKind.LEFT_LOCKED : FaultKind.LEFT_INITIALISED)
                .exit(left.startLine(), how)
                .step(TraceStep.Kind.ACQUIRE, open.range(), 1, name() + " begins it")
                .step(TraceStep.Kind.EXIT, left, 1, "the method " + how + " without ending it")
                .at(open.range(), name(), open.receiverType()));
      }
      Event.Call close = closedInVain;
      if (close != null && !isLock()) {
        faults.accept(
            draft(FaultKind.ENDED_UNINITIALISED)
                .exit(open.range().startLine(), "")
                .step(TraceStep.Kind.CALL, open.range(), 0, name() + " fails on this path")
                .step(TraceStep.Kind.RELEASE, close.range(), -1, "ended all the same")
                .at(close.range(), close.method().display(), close.receiverType()));
      }
    }

    private boolean isLock() {
      return pairing == Pairing.LOCKED_ARRAY;
    }

    private String name() {
      return open.method().display();
    }

    private FaultDraft draft(FaultKind kind) {
      TypeContract protocol =
          new TypeContract(open.receiverType().name(), "", List.of(closeName()), Damage.LOST);
      return new FaultDraft(kind, body.method(), protocol).call(name());
    }

    private String closeName() {
      return body.calls(c -> pairing.closes(c) && pairing.isSame(body, open, c)).stream()
          .findFirst()
          .map(c -> c.method().name())
          .orElse("CoUninitialize");
    }
  }
}
