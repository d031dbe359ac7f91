package org.refledger.objects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Methods of hand-written COM objects that give references out: one count for each, null in the
 * out-parameter when they fail.
 */
final class Handouts implements ProcedureCheck {
  private static final String QUERY = "QueryInterface";
  private static final int MAX_WAYS = 3;

  private final Counting counting;

  /** Parameters that some call fills with a parameter of its own. */
  private final Set<String> forwarded = new LinkedHashSet<>();

  /** Parameters of own methods to which QueryInterface passes its out-parameter. */
  private final Set<String> queried = new LinkedHashSet<>();

  Handouts(Counting counting) {
    this.counting = counting;
    for (Procedure p : counting.program().procedures()) {
      for (Event.Call call : new Body(p).calls()) {
        for (int i = 0; i < call.arguments().size(); i++) {
          if (call.arguments().get(i) instanceof Variable v
              && v.kind() == Variable.Kind.PARAMETER
              && call.receiver() != null) {
            forwarded.add(call.method() + " " + i);
            if (isQuery(p) && p.parameters().indexOf(v) == 1) {
              queried.add(call.method() + " " + i);
            }
          }
        }
      }
    }
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    boolean candidate =
        p.kind() == Procedure.Kind.METHOD
            && !p.isStatic()
            && StatusCode.isStatus(p.returnType())
            && !p.parameters().isEmpty()
            && !counting.counters(p.method().owner(), 1).isEmpty();
    if (!candidate) {
      return;
    }
    List<Variable> slots = isQuery(p) ? p.parameters().subList(1, 2) : p.parameters();
    for (Variable parameter : slots) {
      boolean query =
          isQuery(p) || queried.contains(p.method() + " " + p.parameters().indexOf(parameter));
      OutSlot slot = new OutSlot(counting, body, parameter);
      boolean gives = body.events().stream().anyMatch(e -> gives(slot, slot.write(e)));
      boolean clears = isQuery(p) && body.events().stream().anyMatch(e -> clears(slot.write(e)));
      if (gives || clears) {
        List<SlotPaths.Exit> exits = new SlotPaths(counting, body, slot).exits();
        if (isQuery(p)) {
          empty(p, parameter, exits, faults);
        }
        uncounted(p, query, exits, faults);
        countedTwice(p, query, exits, faults);
        if (isQuery(p) || !isHelper(p, p.parameters().indexOf(parameter))) {
          kept(p, query, parameter, exits, faults);
        }
      }
    }
  }

  private static boolean isQuery(Procedure p) {
    return p.method().name().equals(QUERY) && p.method().arity() == 2;
  }

  private static boolean gives(OutSlot slot, OutSlot.@Nullable Write write) {
    return write != null
        && !write.isNull()
        && (!write.isUnknown() || slot.behind(write.source()) != null);
  }

  private static boolean clears(OutSlot.@Nullable Write write) {
    return write != null && write.isNull() && write.whole();
  }

  /** The first return that says that an interface was found, when none was given out. */
  private void empty(
      Procedure p, Variable slot, List<SlotPaths.Exit> exits, Consumer<Fault> faults) {
    exits.stream()
        .filter(e -> e.status() == StatusCode.SUCCESS && !e.state().isNull())
        .filter(
            e ->
                e.state().content() == SlotState.Content.NULL
                    || e.state().content() == SlotState.Content.UNTOUCHED)
        .filter(e -> e.state().given().isEmpty())
        .min(Comparator.comparing(e -> e.at().range()))
        .ifPresent(
            exit -> {
              boolean cleared = exit.state().content() == SlotState.Content.NULL;
              String what = cleared ? "null" : "whatever was there before";
              faults.accept(
                  new FaultDraft(FaultKind.QUERY_SUCCEEDS_EMPTY, p.method(), protocol(p))
                      .exit(exit.at().range().startLine(), what)
                      .step(
                          TraceStep.Kind.EXIT,
                          exit.at().range(),
                          0,
                          "returns success, and '" + slot.name() + "' holds " + what)
                      .at(exit.at().range(), slot.name(), slot.type()));
            });
  }

  private TypeContract protocol(Procedure p) {
    return counting
        .contracts()
        .ofType(p.method().owner())
        .orElseGet(() -> Counting.plain(p.method().owner(), "Release"));
  }

  private void uncounted(
      Procedure p, boolean query, List<SlotPaths.Exit> exits, Consumer<Fault> faults) {
    Set<SourceRange> reported = new LinkedHashSet<>();
    for (SlotPaths.Exit exit : exits) {
      if (exit.status() != StatusCode.SUCCESS) {
        continue;
      }
      exit.state()
          .given()
          .forEach(
              (owner, given) -> {
                if (exit.state().count(owner) == 0
                    && !exit.state().counts().containsKey(OutSlot.Write.UNKNOWN)
                    && !isImmortal(p, owner)
                    && reported.add(given.where())) {
                  faults.accept(uncounted(p, query, exit, owner, given));
                }
              });
    }
  }

  /** An object that counts nothing needs no count; of others than this one nothing is known. */
  private boolean isImmortal(Procedure p, String owner) {
    return owner.equals(OutSlot.Write.THIS) && counting.isImmortal(p.method().owner());
  }

  /**
   * A helper that gets the caller's own out-parameter: what the slot holds is the caller's duty.
   */
  private boolean isHelper(Procedure p, int position) {
    return forwarded.contains(p.method() + " " + position);
  }

  private Fault uncounted(
      Procedure p, boolean query, SlotPaths.Exit exit, String owner, SlotState.Given given) {
    boolean itself = owner.equals(OutSlot.Write.THIS);
    FaultKind kind =
        query
            ? FaultKind.QUERY_WITHOUT_COUNT
            : itself ? FaultKind.NO_FIRST_COUNT : FaultKind.UNCOUNTED_RESULT;
    FaultDraft draft =
        new FaultDraft(kind, p.method(), protocol(p))
            .exit(exit.at().range().startLine(), "returns success")
            .lender(
                itself
                    ? ""
                    : owner.startsWith("field ") ? "field '" + owner.substring(6) + "'" : "");
    exit.state().trail().steps().forEach(draft::step);
    String end =
        p.method().display() + " returns success: its caller will release what was never counted";
    return draft
        .step(TraceStep.Kind.EXIT, exit.at().range(), 0, end)
        .at(given.where(), given.text(), TypeRef.of(p.method().owner()));
  }

  private void countedTwice(
      Procedure p, boolean query, List<SlotPaths.Exit> exits, Consumer<Fault> faults) {
    for (SlotPaths.Exit exit : exits) {
      SlotState state = exit.state();
      boolean twice =
          query
              && exit.status() == StatusCode.SUCCESS
              && state.given().size() == 1
              && state.count(state.given().firstKey()) == SlotState.MANY;
      if (twice) {
        SlotState.Given given = Objects.requireNonNull(state.given().get(state.given().firstKey()));
        FaultDraft draft =
            new FaultDraft(FaultKind.FIRST_COUNT_TWICE, p.method(), protocol(p))
                .exit(exit.at().range().startLine(), "hands it out with two counts");
        state.trail().steps().forEach(draft::step);
        draft.step(
            TraceStep.Kind.EXIT,
            exit.at().range(),
            2,
            "returns success: one count nobody gives back");
        faults.accept(
            draft.at(
                last(state, TraceStep.Kind.RETAIN), given.text(), TypeRef.of(p.method().owner())));
        return;
      }
    }
  }

  private static SourceRange last(SlotState state, TraceStep.Kind kind) {
    SourceRange found = SourceRange.UNKNOWN;
    for (TraceStep step : state.trail().steps()) {
      found = step.kind() == kind ? step.where() : found;
    }
    return found;
  }

  /** Failing returns that leave the slot as it came; those that a null slot reaches as well may. */
  private void kept(
      Procedure p,
      boolean query,
      Variable slot,
      List<SlotPaths.Exit> exits,
      Consumer<Fault> faults) {
    Map<SourceRange, SlotPaths.Exit> failing = new LinkedHashMap<>();
    Set<SourceRange> excused = new LinkedHashSet<>();
    boolean whole = false;
    for (SlotPaths.Exit exit : exits) {
      whole |= exit.state().content() == SlotState.Content.REFERENCE;
      if (exit.state().isNull()) {
        excused.add(exit.at().range());
      } else if (exit.status() == StatusCode.FAILURE
          && exit.state().content() == SlotState.Content.UNTOUCHED) {
        failing.putIfAbsent(exit.at().range(), exit);
      }
    }
    failing.keySet().removeAll(excused);
    if (!whole || failing.isEmpty()) {
      return;
    }
    List<SlotPaths.Exit> ways = new ArrayList<>(failing.values());
    ways.sort(Comparator.comparing(e -> e.at().range()));
    SlotPaths.Exit first = ways.get(ways.size() - 1);
    FaultDraft draft =
        new FaultDraft(
                query ? FaultKind.QUERY_SLOT_KEPT : FaultKind.OUT_SLOT_KEPT,
                p.method(),
                protocol(p))
            .exit(
                first.at().range().startLine(),
                ways.size() == 1 ? "" : "and " + (ways.size() - 1) + " more");
    for (SlotPaths.Exit way : ways.subList(Math.max(0, ways.size() - MAX_WAYS), ways.size())) {
      draft.step(
          TraceStep.Kind.CALL, p.range(), 0, "'" + slot.name() + "' comes in with any content");
      draft.step(
          TraceStep.Kind.EXIT,
          way.at().range(),
          0,
          "fails and leaves '" + slot.name() + "' as it was");
      draft.otherWay();
    }
    faults.accept(draft.at(first.at().range(), slot.name(), slot.type()));
  }
}
