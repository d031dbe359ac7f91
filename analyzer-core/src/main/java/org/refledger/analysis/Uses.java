package org.refledger.analysis;

import java.util.List;
import org.refledger.contract.Slot;
import org.refledger.contract.TypeContract;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.RefState.Life;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/** Looks at values must find them alive: reports what is read after its last reference went. */
final class Uses {
  private final Frame frame;

  Uses(Frame frame) {
    this.frame = frame;
  }

  /**
   * The value is read: it must be alive.
   *
   * @param counted whether the access touches the count itself (retain), so that it is wrong also
   *     on a value handed over
   */
  State check(State state, int id, Site site, boolean counted) {
    if (!state.has(id)) {
      return state;
    }
    RefState ref = state.ref(id);
    if (ref.life() == Life.STALE) {
      return useOfStale(state, id, site);
    }
    boolean dead =
        ref.isDead() && ref.escape() == Escape.NONE && (ref.life() != Life.CONTAINED || counted);
    boolean own = state.value(state.root(id)).slot() == Slot.RECEIVER;
    if (!dead
        || own
        || (!counted && isRecognised(state, id))
        || (ref.lender() == Lender.FIELD && ref.owned() > -1)) {
      return state;
    }
    TraceStep gone =
        state
            .trace()
            .newest(state.root(id), ref.life() == Life.RELEASED ? Kind.RELEASE : Kind.MOVE);
    if (gone == null || gone.where().equals(site.range())) {
      return state;
    }
    TraceStep replaced = state.trace().newest(state.root(id), Kind.REPLACE);
    if (replaced != null && ref.life() == Life.RELEASED) {
      String how = "used" + (site.call().isEmpty() ? "" : " by " + site.call());
      unownedInOut(state, id, replaced, new TraceStep(Kind.USE, site.range(), 0, how, ""));
      return state.updateRef(id, r -> r.withEscape(Escape.LOST));
    }
    boolean alias = state.value(id).isView() || isOtherHandle(gone, site);
    TraceStep last =
        new TraceStep(
            Kind.USE,
            site.range(),
            0,
            "used" + (site.call().isEmpty() ? "" : " by " + site.call()),
            "");
    Evidence evidence =
        new Evidence(
            gone.where().startLine(),
            ref.life() == Life.RELEASED ? "released" : "handed over",
            site.call(),
            state.value(state.root(id)).name(),
            List.of(gone.basis()),
            false,
            false);
    Certainty certainty =
        ref.lender() == Lender.NOBODY && ref.life() == Life.RELEASED
            ? Certainty.CERTAIN
            : Certainty.LIKELY;
    FaultKind kind = alias ? FaultKind.ALIAS_OUTLIVES : FaultKind.USE_AFTER_RELEASE;
    String subject = site.handle().isEmpty() ? state.value(id).name() : site.handle();
    frame.faults().report(kind, state, id, subject, site.range(), last, certainty, evidence);
    return state.updateRef(id, r -> r.withEscape(Escape.LOST));
  }

  /** What a cell lost to its callee, although nobody had given the cell a reference, is used. */
  void unownedInOut(State state, int id, TraceStep replaced, TraceStep last) {
    String call = frame.dropOf(state.root(id)).call();
    Evidence evidence =
        new Evidence(
            last.where().startLine(),
            last.text(),
            call,
            "",
            List.of(replaced.basis()),
            false,
            false);
    frame
        .faults()
        .report(
            FaultKind.UNOWNED_IN_OUT,
            state,
            id,
            replaced.where(),
            last,
            Certainty.CERTAIN,
            evidence);
  }

  private boolean isRecognised(State state, int id) {
    return frame
        .contracts()
        .ofType(state.value(state.root(id)).type().name())
        .map(TypeContract::isRecognised)
        .orElse(false);
  }

  private State useOfStale(State state, int id, Site site) {
    TraceStep gone = state.trace().newest(id, Kind.CALL);
    if (gone == null || state.ref(id).owned() != 0 || gone.where().equals(site.range())) {
      return state;
    }
    Value v = state.value(id);
    String how = "used" + (site.call().isEmpty() ? "" : " by " + site.call());
    TraceStep last = new TraceStep(Kind.USE, site.range(), 0, how, "");
    Frame.Drop drop = frame.dropOf(id);
    Evidence evidence =
        new Evidence(
            gone.where().startLine(),
            how,
            drop.call(),
            drop.field(),
            List.of(gone.basis()),
            false,
            false);
    frame
        .faults()
        .report(
            FaultKind.STALE_COPY, state, id, v.name(), v.born(), last, Certainty.LIKELY, evidence);
    return state.updateRef(id, r -> r.withEscape(Escape.LOST));
  }

  private static boolean isOtherHandle(TraceStep gone, Site site) {
    int at = gone.text().indexOf(" through '");
    return at >= 0
        && !site.handle().isEmpty()
        && !gone.text().substring(at).contains("'" + site.handle() + "'");
  }
}
