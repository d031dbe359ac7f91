package org.refledger.objects;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
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
 * How a counted class changes its counter: in one step that also tells the result, or in several
 * between which another thread may come.
 */
final class CounterSteps implements ProcedureCheck {
  private static final Pattern COUNTER =
      Pattern.compile("(?i).*(ref|cnt|count|holders|users|usage).*");
  private static final Set<String> DOWN = Set.of("decrementAndGet", "getAndDecrement", "addAndGet");
  private static final Set<String> UP =
      Set.of("incrementAndGet", "getAndIncrement", "getAndAdd", "addAndGet", "set");
  private static final Set<String> READ = Set.of("get", "intValue", "longValue");

  private final Counting counting;

  CounterSteps(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    int sign = sign(p);
    if (sign == 0 || p.modifiers().contains(Procedure.Modifier.SYNCHRONIZED) || locks(body)) {
      return;
    }
    if (sign < 0) {
      readAgain(body, faults);
    } else {
      testFirst(body, faults);
    }
    plain(body, sign, faults);
  }

  private int sign(Procedure p) {
    if (p.kind() != Procedure.Kind.METHOD || p.isStatic()) {
      return 0;
    }
    int sign = counting.ownSign(p.method());
    return sign == 0 ? Counting.signOfName(p.method()) : sign;
  }

  /** A lock makes several steps one: a synchronized block is lowered to a use of its monitor. */
  private static boolean locks(Body body) {
    return body.events().stream()
        .anyMatch(
            e ->
                e instanceof Event.Use
                    || (e instanceof Event.Call c
                        && Set.of("lock", "tryLock", "compareAndSet", "weakCompareAndSet")
                            .contains(c.method().name())));
  }

  /** Whether a branch asks what the change itself tells. */
  private static boolean isCompared(Body body, Event.Call change) {
    return change.target() != null
        && (body.returns().stream().anyMatch(r -> change.target().equals(body.origin(r.value())))
            || body.procedure().cfg().blocks().stream()
                .flatMap(b -> EventVariables.read(b.terminator()).stream())
                .anyMatch(o -> change.target().equals(body.origin(o))));
  }

  /** The counter that a field updater or a handle of a variable changes in this object. */
  private @Nullable FieldRef updated(Body body, Event.Call call) {
    FieldRef updater = body.staticField(call.receiver());
    boolean own =
        updater != null
            && updater.type().simpleName().matches("Atomic\\w+FieldUpdater|VarHandle")
            && !call.arguments().isEmpty()
            && body.isThis(call.arguments().get(0));
    if (!own) {
      return null;
    }
    return counting.program().classes().find(body.method().owner()).stream()
        .flatMap(c -> c.fields().stream())
        .filter(f -> f.isVolatile() && COUNTER.matcher(f.name()).matches())
        .map(f -> new FieldRef(body.method().owner(), f.name(), f.type(), f.isFinal()))
        .findFirst()
        .orElse(null);
  }

  /** The atomic counter of the object that the call works on, or null. */
  private @Nullable FieldRef counter(Body body, Event.Call call) {
    FieldRef updated = updated(body, call);
    if (updated != null) {
      return updated;
    }
    FieldRef field = call.receiver() == null ? null : body.ownField(call.receiver());
    return field != null
            && field.type().simpleName().startsWith("Atomic")
            && COUNTER.matcher(field.name()).matches()
        ? field
        : null;
  }

  private void readAgain(Body body, Consumer<Fault> faults) {
    for (Event.Call down : body.calls(c -> DOWN.contains(c.method().name()))) {
      FieldRef field = isCompared(body, down) ? null : counter(body, down);
      Event read = field == null ? null : decidingRead(body, field, down, true);
      if (field != null && read != null) {
        faults.accept(
            draft(body, FaultKind.COUNTER_READ_AGAIN)
                .step(
                    TraceStep.Kind.RELEASE,
                    down.range(),
                    0,
                    "'" + field.name() + "' is lowered; the value this tells is dropped")
                .step(
                    TraceStep.Kind.BRANCH,
                    read.range(),
                    0,
                    "read again: another thread may have changed it since")
                .at(down.range(), field.name(), field.type()));
      }
    }
  }

  /** A read of the counter, behind or before its change, whose value a branch compares. */
  private static @Nullable Event decidingRead(
      Body body, FieldRef field, Event.Call change, boolean behind) {
    for (Block block : body.procedure().cfg().blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch
          && branch.condition() instanceof Condition.Compare compare) {
        for (var side : List.of(compare.left(), compare.right())) {
          Event read = body.definition(side);
          if (read != null
              && isRead(body, field, side, read)
              && read.range().compareTo(change.range()) > 0 == behind) {
            return read;
          }
        }
      }
    }
    return null;
  }

  private static boolean isRead(Body body, FieldRef field, Operand value, Event event) {
    if (event instanceof Event.Call read) {
      return READ.contains(read.method().name()) && field.equals(body.ownField(read.receiver()));
    }
    FieldRef own = body.ownField(value);
    return own != null && field.type().isPrimitive() && own.key().equals(field.key());
  }

  /** A conditional count: the test and the change are two steps. */
  private void testFirst(Body body, Consumer<Fault> faults) {
    if (!body.procedure().returnType().equals(TypeRef.BOOLEAN)) {
      return;
    }
    for (Event.Call up : body.calls(c -> UP.contains(c.method().name()))) {
      FieldRef field = counter(body, up);
      Event read = field == null ? null : decidingRead(body, field, up, false);
      boolean dropped = up.target() == null || !body.reads(up.target());
      if (field != null && read != null && dropped) {
        faults.accept(
            draft(body, FaultKind.COUNTER_NOT_ATOMIC)
                .exit(0, "it is tested first and raised afterwards")
                .step(TraceStep.Kind.BRANCH, read.range(), 0, "'" + field.name() + "' is tested")
                .step(
                    TraceStep.Kind.RETAIN,
                    up.range(),
                    1,
                    "raised, though it may have become zero since")
                .at(up.range(), field.name(), field.type()));
      }
    }
  }

  /** A plain counter is shared when it is volatile, or when the opposite method is synchronized. */
  private void plain(Body body, int sign, Consumer<Fault> faults) {
    Procedure other =
        counting.counters(body.method().owner(), -sign).stream()
            .filter(q -> q.modifiers().contains(Procedure.Modifier.SYNCHRONIZED))
            .findFirst()
            .orElse(null);
    for (Event event : body.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && body.isThis(f.base())
          && f.field().type().isPrimitive()
          && COUNTER.matcher(f.field().name()).matches()
          && !(store.source() instanceof Variable)
          && (other != null || isVolatile(f.field()))) {
        String why =
            other != null
                ? other.method().display() + " is synchronized, this is not"
                : "a volatile field is read, changed and written back in three steps";
        String shared =
            other != null
                ? other.method().display() + " is synchronized: several threads count"
                : "'" + f.field().name() + "' is volatile: several threads count";
        SourceRange place =
            other != null ? other.range() : counting.declaration(f.field(), store.range());
        faults.accept(
            draft(body, FaultKind.COUNTER_NOT_ATOMIC)
                .exit(0, why)
                .step(TraceStep.Kind.CALL, place, 0, shared)
                .step(
                    sign > 0 ? TraceStep.Kind.RETAIN : TraceStep.Kind.RELEASE,
                    store.range(),
                    0,
                    "read, changed and written back without the lock")
                .at(store.range(), f.field().name(), f.field().type()));
        return;
      }
    }
  }

  private boolean isVolatile(FieldRef field) {
    return counting.program().classes().find(field.owner()).stream()
        .flatMap(c -> c.fields().stream())
        .anyMatch(f -> f.name().equals(field.name()) && f.isVolatile());
  }

  private FaultDraft draft(Body body, FaultKind kind) {
    return new FaultDraft(
        kind, body.method(), counting.protocol(TypeRef.of(body.method().owner())));
  }
}
