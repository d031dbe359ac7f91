package org.refledger.objects;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A string is put into a cell that the caller lent, and on some path nobody freed the string that
 * was there. Cells that a contract calls in-out are the ledger's.
 */
final class ReplacedContent implements ProcedureCheck {
  private final Counting counting;

  ReplacedContent(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (LentCell cell : LentCell.ofVariants(body)) {
      if (body.definition(cell.handle()) instanceof Event.Call start) {
        check(body, cell, List.of(start), FaultKind.BY_REFERENCE_REPLACED, faults);
      }
    }
    if (counting.isMethodOfComObject(body.procedure())
        && counting.contracts().forBody(body.method()).isEmpty()) {
      for (LentCell cell : LentCell.ofParameters(body)) {
        check(body, cell, cell.reads(body), FaultKind.STRING_REPLACED, faults);
      }
    }
  }

  private void check(
      Body body, LentCell cell, List<Event.Call> starts, FaultKind kind, Consumer<Fault> faults) {
    List<LentCell.Put> puts =
        cell.puts(body).stream()
            .filter(p -> isString(body, p.value()) && !cell.isOld(body, p.value()))
            .toList();
    for (LentCell.Put put : puts) {
      for (Event.Call start : starts) {
        Watch watch = new Watch(body, cell, start, put.at());
        boolean all =
            new StatusPaths<>(counting, body, watch).follow(start, Knowledge.ANY, Boolean.TRUE);
        if (all && watch.reached) {
          faults.accept(fault(body, cell, start, put, kind));
          break;
        }
      }
    }
  }

  /** Whether a string comes in the place of what was there, or nothing does. */
  private static boolean isString(Body body, Operand value) {
    return value.type().simpleName().equals("BSTR")
        || LentCell.isMade(body, value)
        || (value instanceof Constant c && c.kind() == Constant.Kind.NULL);
  }

  private static final class Watch implements StatusPaths.Visitor<Boolean> {
    private final Body body;
    private final LentCell cell;
    private final Event.Call start;
    private final Event.Call put;
    private boolean reached;

    Watch(Body body, LentCell cell, Event.Call start, Event.Call put) {
      this.body = body;
      this.cell = cell;
      this.start = start;
      this.put = put;
    }

    @Override
    public @Nullable Boolean event(Event event, Knowledge known, Boolean state) {
      if (event == put) {
        reached |= !isKnownEmpty(known);
        return null;
      }
      return event != start && cell.mayFree(body, event) ? null : state;
    }

    /** Whether a test on this path told that nothing is in the cell. */
    private boolean isKnownEmpty(Knowledge known) {
      return body.events().stream()
          .map(EventVariables::written)
          .anyMatch(
              v ->
                  v != null
                      && cell.isOld(body, v)
                      && (known.answers(known.value(v)) & Knowledge.NON_NULL) == 0);
    }
  }

  private static Fault fault(
      Body body, LentCell cell, Event.Call start, LentCell.Put put, FaultKind kind) {
    String name = nameOf(body, cell, put);
    FaultDraft draft =
        new FaultDraft(
            kind, body.method(), Counting.plain(cell.handle().type().name(), "SysFreeString"));
    if (kind == FaultKind.STRING_REPLACED) {
      draft.likely();
    }
    return draft
        .call(put.at().method().display())
        .step(TraceStep.Kind.CALL, start.range(), 1, "the caller's string is in '" + name + "'")
        .step(TraceStep.Kind.EXIT, put.at().range(), 1, "replaced; nobody freed what was there")
        .at(put.at().range(), name, cell.handle().type());
  }

  private static String nameOf(Body body, LentCell cell, LentCell.Put put) {
    Operand receiver = put.at().receiver();
    Operand used =
        receiver == null || !cell.isCell(body, receiver) ? put.at().arguments().get(0) : receiver;
    return used instanceof Variable v && v.kind() != Variable.Kind.TEMPORARY
        ? v.name()
        : "the cell";
  }
}
