package org.refledger.analysis;

import java.util.List;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.RefState.Life;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * The elementary entries of the ledger: retain, release, hand over, lose sight, use. Each reports
 * what does not balance.
 */
final class Counts {
  private final Frame frame;
  private final Uses uses;
  private final Overdrafts overdrafts = new Overdrafts();

  Counts(Frame frame) {
    this.frame = frame;
    this.uses = new Uses(frame);
  }

  /** Hand-overs that the rest of the path may still make good. */
  Overdrafts overdrafts() {
    return overdrafts;
  }

  /**
   * Records that the frame received {@code count} references to a value that has just been made.
   */
  State acquired(State state, int id, int count, String what, Site site) {
    return state.withStep(
        id, new TraceStep(Kind.ACQUIRE, site.range(), count, what, site.basis(), site.inner()));
  }

  State retain(State state, int id, int n, Site site) {
    State checked = use(state, id, site, true);
    RefState ref = checked.ref(id);
    if (!ref.isTracked()) {
      return checked;
    }
    int after = ref.owned() + n;
    State changed = checked.updateRef(id, r -> r.withOwned(after).withLife(Life.LIVE));
    return changed.withStep(
        changed.root(id),
        new TraceStep(
            Kind.RETAIN,
            site.range(),
            after,
            "retained" + counts(ref.owned(), after),
            site.basis(),
            site.inner()));
  }

  /** A field holds the value now. */
  State stored(State state, int id, String field, SourceRange where) {
    State escaped = escape(state, id, Escape.STORED);
    int hash = field.indexOf('#');
    if (hash < 0 || !escaped.has(id) || !frame.isTrackable(escaped.value(id).type())) {
      return escaped;
    }
    String text = "stored in the field '" + field.substring(hash + 1) + "'";
    return escaped.withStep(
        escaped.root(id), new TraceStep(Kind.STORE, where, state.ref(id).owned(), text, ""));
  }

  /** Remembers that a field holds the value which nothing in the program gives back from there. */
  State storedForGood(State state, int id, String field, SourceRange where) {
    int count = state.ref(id).owned();
    String text =
        "stored in the field '"
            + field.substring(field.indexOf('#') + 1)
            + "', which nothing releases";
    return state.withStep(state.root(id), new TraceStep(Kind.STORE, where, count, text, ""));
  }

  /**
   * A field or a container stops holding the value: the reference it owned is the frame's now, less
   * what the frame has given back already.
   *
   * @param from for people
   */
  State takeOut(State state, int id, String from, String basis, SourceRange where) {
    RefState ref = state.ref(id);
    int after = ref.owned() + 1;
    State changed =
        state.updateRef(
            id,
            r ->
                new RefState(
                    after, Lender.NOBODY, after > 0 ? Life.LIVE : ref.life(), ref.escape()));
    String text = "taken out of " + from + counts(ref.owned(), after);
    return changed.withStep(state.root(id), new TraceStep(Kind.ACQUIRE, where, after, text, basis));
  }

  State release(State state, int id, int n, Site site) {
    return giveBack(state, id, n, Life.RELEASED, site);
  }

  /** The callee takes over one reference of the caller. */
  State consume(State state, int id, Site site) {
    return giveBack(state, id, 1, Life.MOVED, site);
  }

  /** A container that owns its elements takes over one reference of the frame. */
  State contain(State state, int id, Site site) {
    return giveBack(state, id, 1, Life.CONTAINED, site);
  }

  /** The callee gives back what the cell holds and puts something else there. */
  State replace(State state, int id, Site site) {
    State after = giveBack(state, id, 1, Life.RELEASED, site);
    frame.dropped(after.root(id), site.call(), "");
    String text = "released by " + site.call() + ", which replaces what the cell holds";
    TraceStep step =
        new TraceStep(Kind.REPLACE, site.range(), after.ref(id).owned(), text, site.basis());
    return after.withStep(after.root(id), step);
  }

  /** The field the value was read from may have given its reference back: the copy is stale. */
  State stale(State state, int id, String field, Site site) {
    Value v = state.value(id);
    RefState ref = v.ref();
    boolean relies =
        !v.isView()
            && !v.isNull()
            && v.birth() == Value.Birth.LOADED
            && ref.lender() == Lender.FIELD
            && ref.owned() == 0
            && ref.life() == Life.LIVE
            && ref.escape() == Escape.NONE;
    if (!relies) {
      return state;
    }
    String name = field.substring(field.indexOf('#') + 1);
    String text = site.call() + " may give back what the field '" + name + "' holds";
    frame.dropped(id, site.call(), name);
    return state
        .updateRef(id, r -> r.withLife(Life.STALE))
        .withStep(id, new TraceStep(Kind.CALL, site.range(), 0, text, site.basis()));
  }

  private State giveBack(State state, int id, int n, Life life, Site site) {
    int root = state.root(id);
    frame.doubts().dispel(state.value(root).born());
    RefState ref = state.ref(id);
    if (!ref.isTracked() || state.value(id).isNull()) {
      return state.updateRef(
          id, r -> r.withOwned(Math.min(0, r.owned() - n)).withEscape(Escape.LOST));
    }
    int after = ref.owned() - n;
    String verb = life == Life.RELEASED ? "released" : "handed over to " + site.call();
    TraceStep step =
        new TraceStep(
            life == Life.RELEASED ? Kind.RELEASE : Kind.MOVE,
            site.range(),
            after,
            verb + counts(ref.owned(), after) + via(site),
            site.basis(),
            site.inner());
    if (ref.owned() > 0 && ref.lender() != Lender.NOBODY) {
      frame.balancedSomewhere(root);
    }
    if (after < 0) {
      if (ref.lender() == Lender.UNKNOWN) {
        return state.updateRef(id, r -> r.withOwned(0));
      }
      if (life != Life.RELEASED && Overdrafts.isLent(ref)) {
        overdrafts.note(root, site.range(), () -> overRelease(state, id, ref, life, site));
        return state.updateRef(id, r -> r.withOwned(after)).withStep(root, step);
      }
      boolean retained =
          state.trace().newest(root, Kind.RETAIN) != null
              && !frame.mayTakeOver(state.value(root).slot());
      if (isViolation(ref, retained)) {
        overRelease(state, id, ref, life, site);
        // reported once: what follows on this path is a consequence
        return state
            .updateRef(id, r -> r.withOwned(0).withLife(life).withEscape(Escape.LOST))
            .withStep(root, step);
      }
    }
    Life newLife = after > 0 || (after == 0 && ref.lender() != Lender.NOBODY) ? Life.LIVE : life;
    return state.updateRef(id, r -> r.withOwned(after).withLife(newLife)).withStep(root, step);
  }

  /**
   * Whether giving back one more reference than the frame owns is wrong, or just shows that the
   * frame consumes what it borrowed.
   */
  private static boolean isViolation(RefState ref, boolean retainedBefore) {
    if (ref.escape() != Escape.NONE) {
      return ref.escape() == Escape.STORED && ref.owned() < 0;
    }
    return switch (ref.lender()) {
      case NOBODY, CALLER_BY_CONTRACT, CONTRACT -> true;
      case CALLER -> ref.owned() < 0 || retainedBefore;
      case FIELD, CONTAINER -> ref.owned() < 0 && ref.life() != Life.LIVE;
      case UNKNOWN -> false;
    };
  }

  private void overRelease(State state, int id, RefState ref, Life life, Site site) {
    boolean borrowedParameter =
        ref.lender() == Lender.CALLER_BY_CONTRACT
            && ref.life() == Life.LIVE
            && life == Life.RELEASED;
    FaultKind kind =
        borrowedParameter ? FaultKind.RELEASE_OF_BORROWED_PARAMETER : FaultKind.OVER_RELEASE;
    TraceStep replaced = state.trace().newest(state.root(id), Kind.REPLACE);
    if (replaced != null && ref.life() == Life.RELEASED) {
      String how = "released" + (site.call().isEmpty() ? "" : " by " + site.call()) + " again";
      uses.unownedInOut(
          state, id, replaced, new TraceStep(Kind.RELEASE, site.range(), -1, how, ""));
      return;
    }
    TraceStep earlier = state.trace().newest(state.root(id), Kind.RELEASE);
    TraceStep moved = state.trace().newest(state.root(id), Kind.MOVE);
    TraceStep gone = ref.life() == Life.RELEASED ? earlier : moved;
    int line = gone == null ? 0 : gone.where().startLine();
    String exit =
        gone == null
            ? ""
            : ref.life() != Life.RELEASED ? gone.text().replaceAll(", count.*", "") : "released";
    TraceStep last =
        new TraceStep(
            life == Life.RELEASED ? Kind.RELEASE : Kind.MOVE,
            site.range(),
            -1,
            (life == Life.RELEASED ? "released" : "handed over to " + site.call())
                + (gone == null ? "" : " again")
                + ", count 0 -> -1",
            site.basis(),
            site.inner());
    Certainty certainty =
        ref.lender() == Lender.NOBODY
                || ref.lender() == Lender.CALLER_BY_CONTRACT
                || ref.lender() == Lender.CONTRACT
            ? Certainty.CERTAIN
            : Certainty.LIKELY;
    Evidence evidence =
        new Evidence(
            line, exit, site.call(), lenderName(ref.lender()), List.of(site.basis()), false, false);
    frame.faults().report(kind, state, id, site.range(), last, certainty, evidence);
  }

  /** The value is read: it must be alive; see {@link Uses#check}. */
  State use(State state, int id, Site site, boolean counted) {
    return uses.check(state, id, site, counted);
  }

  /** Nobody can say any more who owns the value, or what it holds. */
  State escape(State state, int id, Escape how) {
    if (!state.has(id) || state.ref(id).escape() == Escape.LOST || state.ref(id).escape() == how) {
      return state;
    }
    State result = state.updateRef(id, r -> r.withEscape(how));
    for (java.util.Map.Entry<HeapCell, Integer> e : state.heap().entrySet()) {
      if (e.getKey().base() == id && !e.getKey().isMemory() && result.has(e.getValue())) {
        result = escape(result, e.getValue(), how);
      }
    }
    return result;
  }

  private static String via(Site site) {
    return site.handle().isEmpty() ? "" : " through '" + site.handle() + "'";
  }

  private static String counts(int before, int after) {
    return before < 0 || after < 0 ? "" : ", count " + before + " -> " + after;
  }

  private static String lenderName(Lender lender) {
    return switch (lender) {
      case CALLER, CALLER_BY_CONTRACT -> "the caller";
      case FIELD -> "a field";
      case CONTAINER -> "a container";
      case CONTRACT -> "its lender";
      case NOBODY, UNKNOWN -> "";
    };
  }

  /** A value that stands for something unknown: no books are kept. */
  static Value untracked(Value value) {
    return value.withRef(RefState.UNKNOWN);
  }
}
