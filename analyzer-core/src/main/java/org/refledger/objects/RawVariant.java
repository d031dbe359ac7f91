package org.refledger.objects;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
 * A VARIANT in memory that nobody has set to anything, cleared or copied over: what is there by
 * chance is taken for a reference. Whatever else gets to see the memory may have set it.
 */
final class RawVariant implements ProcedureCheck {
  private static final Pattern CLEARS =
      Pattern.compile("Variant(Clear|Copy(Ind)?|ChangeType(Ex)?)");
  private static final Pattern RAW =
      Pattern.compile("GlobalAlloc|LocalAlloc|HeapAlloc|CoTaskMemAlloc|malloc");
  private static final Pattern ZEROED = Pattern.compile(".*(ZERO|GPTR|GHND|LPTR|LHND).*");

  /** GMEM_ZEROINIT, LMEM_ZEROINIT; of HeapAlloc it is HEAP_ZERO_MEMORY. */
  private static final long ZERO_FLAG = 0x40;

  private static final long HEAP_ZERO_FLAG = 0x08;

  private final Counting counting;

  RawVariant(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    if (body.calls(c -> CLEARS.matcher(c.method().name()).matches()).isEmpty()) {
      return;
    }
    for (Event.Call call : body.calls(c -> isRaw(body, c))) {
      Watch watch = new Watch();
      SortedSet<Integer> start = new TreeSet<>();
      if (call.target() != null) {
        start.add(call.target().index());
      }
      boolean all =
          new StatusPaths<SortedSet<Integer>>(counting, body, watch)
              .follow(call, Knowledge.ANY, Collections.unmodifiableSortedSet(start));
      if (all && watch.cleared != null) {
        faults.accept(fault(body, call, watch.cleared));
      }
    }
  }

  private static boolean isRaw(Body body, Event.Call call) {
    boolean memory =
        call.kind() == Event.CallKind.NEW && call.receiverType().simpleName().equals("Memory");
    boolean raw = memory || RAW.matcher(call.method().name()).matches();
    return raw
        && call.target() != null
        && call.arguments().stream().noneMatch(o -> mayZero(body, call, o));
  }

  /** Whether the argument is, or may be, flags that ask for zeroed memory. */
  private static boolean mayZero(Body body, Event.Call call, Operand argument) {
    if (!call.method().name().matches("GlobalAlloc|LocalAlloc|HeapAlloc")
        || call.arguments().indexOf(argument) != flags(call)) {
      return false;
    }
    if (argument instanceof Constant c && c.value() instanceof Long number) {
      return (number & (flags(call) == 1 ? HEAP_ZERO_FLAG : ZERO_FLAG)) != 0;
    } else if (argument instanceof Constant c) {
      return ZEROED.matcher(String.valueOf(c.value())).matches();
    }
    var field = body.staticField(argument);
    return field == null || ZEROED.matcher(field.name()).matches();
  }

  private static int flags(Event.Call call) {
    return call.method().name().equals("HeapAlloc") ? 1 : 0;
  }

  private static final class Watch implements StatusPaths.Visitor<SortedSet<Integer>> {
    private Event.@Nullable Call cleared;

    @Override
    public @Nullable SortedSet<Integer> event(
        Event event, Knowledge known, SortedSet<Integer> before) {
      if (FilledCell.passesOn(event, before)) {
        return FilledCell.behind(event, true, before);
      }
      boolean seen =
          EventVariables.read(event).stream().anyMatch(o -> FilledCell.isAmong(o, before));
      if (seen
          && cleared == null
          && event instanceof Event.Call call
          && CLEARS.matcher(call.method().name()).matches()
          && FilledCell.isAmong(call.arguments().get(0), before)) {
        cleared = call;
      }
      return seen ? null : before;
    }
  }

  private Fault fault(Body body, Event.Call origin, Event.Call clear) {
    Operand variant = clear.arguments().get(0);
    String name = variant instanceof Variable v ? v.name() : "VARIANT";
    return new FaultDraft(
            FaultKind.RAW_VARIANT,
            body.method(),
            Counting.plain(variant.type().name(), "VariantClear"))
        .call(clear.method().display())
        .exit(origin.range().startLine(), "")
        .step(TraceStep.Kind.ACQUIRE, origin.range(), 1, "memory with whatever was there before")
        .step(TraceStep.Kind.USE, clear.range(), 1, "releases what the chance content names")
        .at(clear.range(), name, variant.type());
  }
}
