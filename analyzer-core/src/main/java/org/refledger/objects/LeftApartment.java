package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * An interface pointer that this thread got is used by a task on another one. A pointer belongs to
 * the apartment in which it came; a program that marshals such pointers, or that lives in the one
 * apartment of many threads, is left alone.
 */
final class LeftApartment implements ProcedureCheck {
  private static final Pattern STARTS =
      Pattern.compile(
          "execute|submit|schedule\\w*|runAsync|supplyAsync|(then|when|handle)\\w*Async|start"
              + "|startVirtualThread|unstarted|<init>");
  private static final Pattern STARTERS =
      Pattern.compile(
          ".*(Executor|ExecutorService|Pool|CompletableFuture|Timer)|Thread|OfVirtual|OfPlatform");
  private static final Pattern MARSHALS =
      Pattern.compile(
          "CoMarshalInter\\w+|CoGetInterfaceAndReleaseStream|(Register|Get)Interface(In|From)Global"
              + "|\\w*AgileReference|CoCreateFreeThreadedMarshaler|InitMTA");
  private static final String THREAD = "java.lang.Thread";
  private static final String MANY_THREADS = "COINIT_MULTITHREADED";

  private final Counting counting;
  private @Nullable Boolean isFree;

  LeftApartment(Counting counting) {
    this.counting = counting;
  }

  /** What the task uses, and where. */
  private record Passed(Operand pointer, Event use) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(this::starts)) {
      List<Operand> tasks = new ArrayList<>(call.arguments());
      if (call.receiver() != null) {
        tasks.add(call.receiver());
      }
      for (Operand task : tasks) {
        Passed passed = passed(body, task);
        if (passed != null && !isFree()) {
          faults.accept(fault(body, call, passed));
          return;
        }
      }
    }
  }

  private boolean starts(Event.Call call) {
    boolean thread =
        call.method().name().equals("start")
            && counting.program().classes().isSubtype(call.receiverType().name(), THREAD);
    return thread || isStarter(call);
  }

  private static boolean isStarter(Event.Call call) {
    return STARTS.matcher(call.method().name()).matches()
        && STARTERS.matcher(call.receiverType().simpleName()).matches();
  }

  private @Nullable Passed passed(Body body, Operand argument) {
    Event made = body.definition(argument);
    if (made instanceof Event.MakeClosure task) {
      return captured(body, task);
    } else if (made instanceof Event.Call call && call.kind() == Event.CallKind.NEW) {
      return given(body, call);
    }
    return null;
  }

  /** A pointer that a lambda or a local class brings with it. */
  private @Nullable Passed captured(Body body, Event.MakeClosure task) {
    for (int i = 0; i < task.captured().size(); i++) {
      Operand pointer = task.captured().get(i);
      if (!isPointer(pointer.type()) || body.isThis(pointer)) {
        continue;
      }
      for (MethodRef method : task.bodies()) {
        Procedure p = counting.program().procedure(method);
        if (p != null && i < p.captures().size()) {
          Event use = use(new Body(p), p.captures().get(i));
          if (use != null) {
            return new Passed(pointer, use);
          }
        }
      }
    }
    return null;
  }

  /** A pointer that the constructor of a task of the program keeps, and its other methods use. */
  private @Nullable Passed given(Body body, Event.Call made) {
    Procedure constructor = counting.program().procedure(made.method());
    for (int i = 0; constructor != null && i < constructor.parameters().size(); i++) {
      FieldRef field =
          isPointer(constructor.parameters().get(i).type())
              ? keeps(new Body(constructor), constructor.parameters().get(i))
              : null;
      if (field == null || i >= made.arguments().size()) {
        continue;
      }
      for (Procedure p : counting.proceduresOf(made.receiverType().name())) {
        if (p.method().name().matches("run|call")) {
          Event use = use(new Body(p), field);
          if (use != null) {
            return new Passed(made.arguments().get(i), use);
          }
        }
      }
    }
    return null;
  }

  private static @Nullable FieldRef keeps(Body constructor, Variable parameter) {
    for (Event event : constructor.events()) {
      if (event instanceof Event.Store store
          && store.place() instanceof Place.InstanceField f
          && constructor.isThis(f.base())
          && parameter.equals(constructor.origin(store.source()))) {
        return f.field();
      }
    }
    return null;
  }

  private static @Nullable Event use(Body task, Variable captured) {
    return task.calls(c -> uses(c, o -> captured.equals(task.origin(o)))).stream()
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Event use(Body task, FieldRef field) {
    return task.calls(c -> uses(c, o -> field.equals(task.ownField(o)))).stream()
        .findFirst()
        .orElse(null);
  }

  /** A call through the pointer, or of a static method that makes one. */
  private static boolean uses(Event.Call call, Predicate<Operand> isPointer) {
    boolean receiver = call.receiver() != null && isPointer.test(call.receiver());
    boolean function =
        call.kind() == Event.CallKind.STATIC
            && !call.arguments().isEmpty()
            && isPointer.test(call.arguments().get(0));
    return receiver || function;
  }

  /** A counted type that can be asked for other interfaces. */
  private boolean isPointer(TypeRef type) {
    return counting.contracts().ofType(type.name()).isPresent()
        && counting.program().classes().superTypes(type.name()).stream()
            .anyMatch(
                t ->
                    counting.program().classes().find(t).stream()
                        .anyMatch(c -> !c.methods("QueryInterface").isEmpty()));
  }

  /** Whether something in the program lets pointers go from thread to thread. */
  private boolean isFree() {
    Boolean known = isFree;
    if (known == null) {
      known = counting.program().procedures().stream().anyMatch(LeftApartment::frees);
      isFree = known;
    }
    return known;
  }

  private static boolean frees(Procedure p) {
    for (Block block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        boolean marshals =
            event instanceof Event.Call call && MARSHALS.matcher(call.method().name()).matches();
        boolean many =
            event instanceof Event.Load load
                && load.place() instanceof Place.StaticField f
                && f.field().name().equals(MANY_THREADS);
        if (marshals || many || isZero(event)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code CoInitializeEx(null, 0)}: the constant's name may be gone. */
  private static boolean isZero(Event event) {
    return event instanceof Event.Call call
        && call.method().name().equals("CoInitializeEx")
        && call.arguments().size() == 2
        && call.arguments().get(1) instanceof Constant c
        && Long.valueOf(0).equals(c.value());
  }

  private Fault fault(Body body, Event.Call start, Passed passed) {
    Operand pointer = Objects.requireNonNullElse(body.origin(passed.pointer()), passed.pointer());
    String name =
        pointer instanceof Variable v && !v.name().startsWith("$")
            ? v.name()
            : pointer.type().simpleName();
    return new FaultDraft(
            FaultKind.APARTMENT_LEFT, body.method(), counting.protocol(pointer.type()))
        .call(start.method().display())
        .exit(passed.use().range().startLine(), "")
        .likely()
        .step(TraceStep.Kind.CALL, start.range(), 0, "begins a task on another thread")
        .step(TraceStep.Kind.USE, passed.use().range(), 0, "which calls through the pointer")
        .at(start.range(), name, pointer.type());
  }
}
