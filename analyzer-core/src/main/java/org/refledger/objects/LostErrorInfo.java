package org.refledger.objects;

import java.util.Collections;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * The object that tells about an error comes with a reference, and setting it for the caller does
 * not take that over. These functions are declared by programs themselves, so their names have to
 * tell; where a contract does, the ledger counts them.
 */
final class LostErrorInfo implements ProcedureCheck {
  private static final Pattern GIVES = Pattern.compile("(Get|Create)ErrorInfo");
  private static final Pattern HANDLES = Pattern.compile("getPointer|getAddress|getPtr");

  private final Counting counting;

  LostErrorInfo(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(this::gives)) {
      FilledCell.local(body, call, call.arguments().size() - 1)
          .ifPresent(
              cell -> {
                Watch watch = new Watch(body, cell);
                // S_FALSE says that there is no error object
                int found = Knowledge.ANY & ~(Knowledge.FAILED | Knowledge.POSITIVE);
                boolean all =
                    new StatusPaths<>(counting, body, watch)
                        .follow(call, found, Collections.emptySortedSet());
                SourceRange left = watch.left;
                if (all && left != null) {
                  faults.accept(fault(body, call, left, watch));
                }
              });
    }
  }

  private boolean gives(Event.Call call) {
    int last = call.arguments().size() - 1;
    return last >= 0
        && GIVES.matcher(call.method().name()).matches()
        && FilledCell.looksLikeCell(call.arguments().get(last))
        && counting.contracts().forCall(call).filter(c -> fills(c, last)).isEmpty();
  }

  private static boolean fills(Contract contract, int slot) {
    return contract.outcomes().stream()
        .anyMatch(o -> o.effect(slot).cell() == ArgEffect.CellEffect.OWNED);
  }

  /** Remembers the variables that hold the reference. */
  private final class Watch implements StatusPaths.Visitor<SortedSet<Integer>> {
    private final Body body;
    private final FilledCell filled;
    private @Nullable SourceRange left;
    private String how = "";
    private @Nullable SourceRange set;

    Watch(Body body, FilledCell filled) {
      this.body = body;
      this.filled = filled;
    }

    @Override
    public @Nullable SortedSet<Integer> event(
        Event event, Knowledge known, SortedSet<Integer> before) {
      boolean leadsOn = filled.leadsOn(counting, body, event, before) || isHandle(event, before);
      if (!leadsOn && event instanceof Event.Call call) {
        boolean used = FilledCell.isUse(call, before);
        if (used && counting.receiverSign(call) < 0) {
          return null;
        }
        boolean passed =
            call.arguments().stream()
                .anyMatch(o -> FilledCell.isAmong(o, before) || filled.isCell(body, o));
        boolean sets = passed && call.method().name().equals("SetErrorInfo");
        if (sets) {
          set = call.range();
        }
        if (passed && !sets) {
          return null;
        }
      } else if (!leadsOn
          && !(event instanceof Event.Use || event instanceof Event.Assign)
          && EventVariables.read(event).stream().anyMatch(o -> concerns(o, before))) {
        return null;
      }
      return FilledCell.behind(event, leadsOn, before);
    }

    private static boolean isHandle(Event event, SortedSet<Integer> handles) {
      return event instanceof Event.Call call
          && call.arguments().isEmpty()
          && HANDLES.matcher(call.method().name()).matches()
          && FilledCell.isAmong(call.receiver(), handles);
    }

    private boolean concerns(Operand operand, SortedSet<Integer> handles) {
      return FilledCell.isAmong(operand, handles) || filled.isCell(body, operand);
    }

    @Override
    public void exit(
        SourceRange at,
        String thrown,
        @Nullable Operand result,
        Knowledge known,
        SortedSet<Integer> handles) {
      boolean returned = FilledCell.isAmong(result, handles) || filled.isCell(body, result);
      if (left == null && !returned && !isNull(known, handles)) {
        left = at;
        how = thrown.isEmpty() ? "returns" : "throws " + thrown;
      }
    }

    private boolean isNull(Knowledge known, SortedSet<Integer> handles) {
      for (Variable variable : body.procedure().variables()) {
        if (handles.contains(variable.index())
            && (known.answers(known.value(variable)) & Knowledge.NON_NULL) == 0) {
          return true;
        }
      }
      return false;
    }
  }

  private Fault fault(Body body, Event.Call call, SourceRange left, Watch watch) {
    String name = call.method().display();
    FaultDraft draft =
        new FaultDraft(
                FaultKind.ERROR_INFO_LOST,
                body.method(),
                Counting.plain(call.receiverType().name(), "Release"))
            .call(name)
            .exit(left.startLine(), watch.how)
            .lender(watch.set == null ? "" : "SetErrorInfo")
            .step(TraceStep.Kind.ACQUIRE, call.range(), 1, name + " gives a reference");
    if (watch.set != null) {
      draft.step(TraceStep.Kind.CALL, watch.set, 1, "SetErrorInfo counts for itself");
    }
    return draft
        .step(TraceStep.Kind.EXIT, left, 1, watch.how + " without giving it back")
        .at(
            call.range(),
            watch.filled.cell() instanceof Variable v ? v.name() : name,
            call.arguments().get(call.arguments().size() - 1).type());
  }
}
