package org.refledger.objects;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Variable;

/**
 * An out-parameter of a body, and what is written through it: an address that memory is moved to, a
 * cell object, or an array.
 */
final class OutSlot {
  /** Functions that copy memory to the address in their first argument. */
  private static final Set<String> MEMORY_MOVES = Set.of("MoveMemory", "memmove", "memcpy");

  private static final Set<String> CELL_WRITES = Set.of("setValue", "setPointer");
  private static final Set<String> HANDLES = Set.of("getAddress", "getPointer", "getPtr");

  private final Counting counting;
  private final Body body;
  private final Variable parameter;

  OutSlot(Counting counting, Body body, Variable parameter) {
    this.counting = counting;
    this.body = body;
    this.parameter = parameter;
  }

  Variable parameter() {
    return parameter;
  }

  /**
   * What is written.
   *
   * @param value whose reference: {@code this}, a field or a variable of the body; empty for null,
   *     {@link #UNKNOWN} when nothing can be told
   * @param text the value for people
   * @param whole whether the slot itself is written, not memory beside it
   * @param source where the value comes from, when that is an operand; else null
   */
  record Write(String value, String text, boolean whole, @Nullable Operand source) {
    static final String UNKNOWN = "?";
    static final String THIS = "this";
    static final Write PASSED_ON = new Write(UNKNOWN, "", true);

    Write(String value, String text, boolean whole) {
      this(value, text, whole, null);
    }

    /** The same write on a path on which the value is known better. */
    Write of(String owner) {
      return new Write(owner, text, whole, source);
    }

    boolean isNull() {
      return value.isEmpty();
    }

    boolean isUnknown() {
      return value.equals(UNKNOWN);
    }
  }

  /** The write the event makes, or null when it leaves the slot alone. */
  @Nullable Write write(Event event) {
    if (event instanceof Event.Store store
        && store.place() instanceof Place.Element element
        && isSlot(element.array())) {
      return written(store.source(), true);
    } else if (event instanceof Event.Call call) {
      return write(call);
    }
    boolean lost =
        !(event instanceof Event.Load)
            && EventVariables.read(event).stream().anyMatch(this::isSlot);
    return lost ? Write.PASSED_ON : null;
  }

  private @Nullable Write write(Event.Call call) {
    boolean moves = MEMORY_MOVES.contains(call.method().name()) && call.arguments().size() >= 2;
    if (moves && (isSlot(call.arguments().get(0)) || isBeside(call.arguments().get(0)))) {
      return moved(call.arguments().get(1), isSlot(call.arguments().get(0)));
    }
    if (call.receiver() != null && isSlot(call.receiver())) {
      Operand set = cellValue(call);
      return set == null ? null : written(set, true);
    }
    return call.arguments().stream().anyMatch(this::isSlot) ? Write.PASSED_ON : null;
  }

  boolean isSlot(Operand operand) {
    return body.origin(operand) == parameter;
  }

  /** {@code pvar + 8}: the front end keeps computed numbers as text. */
  private boolean isBeside(Operand operand) {
    return operand instanceof Constant c
        && c.kind() == Constant.Kind.OTHER
        && String.valueOf(c.value()).startsWith(parameter.name() + " +");
  }

  private @Nullable Operand cellValue(Event.Call call) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    if (contract != null) {
      for (Outcome outcome : contract.outcomes()) {
        ArgEffect effect = outcome.effect(Slot.RECEIVER);
        if (effect.cell() == ArgEffect.CellEffect.SET) {
          return call.arguments().get(effect.holder());
        }
      }
      return null;
    }
    return CELL_WRITES.contains(call.method().name()) && !call.arguments().isEmpty()
        ? call.arguments().get(call.arguments().size() - 1)
        : null;
  }

  /** Memory is moved from an array; its first element is what lands in the slot. */
  private Write moved(Operand source, boolean whole) {
    if (body.definition(source) instanceof Event.NewArray array && array.elements().size() == 1) {
      return written(array.elements().get(0), whole);
    }
    return new Write(Write.UNKNOWN, "", whole);
  }

  private Write written(Operand value, boolean whole) {
    Operand origin = body.origin(value);
    if (origin instanceof Constant c) {
      boolean isNull = c.kind() == Constant.Kind.NULL || Long.valueOf(0).equals(c.value());
      return isNull ? new Write("", "", whole) : new Write(Write.UNKNOWN, "", whole);
    }
    String owner = owner(value);
    return new Write(owner, origin instanceof Variable v ? v.name() : owner, whole, value);
  }

  /**
   * Whose count the handle stands for: {@code this}, {@code field f}, {@code variable i}; {@link
   * Write#UNKNOWN} when it cannot be told or may bring a reference of its own.
   */
  String owner(@Nullable Operand handle) {
    if (handle == null) {
      return Write.UNKNOWN;
    } else if (body.isThis(handle)) {
      return Write.THIS;
    }
    FieldRef field = body.ownField(handle);
    if (field != null) {
      return counts(field.type().name()) ? "field " + field.name() : Write.UNKNOWN;
    }
    Event definition = body.definition(handle);
    if (definition instanceof Event.Call call) {
      return isHandle(call)
          ? ofHandle(call.receiver())
          : isElement(call, handle) ? element(handle) : wrapped(call);
    }
    boolean stored = definition instanceof Event.Load;
    Operand origin = body.origin(handle);
    boolean parameterObject = origin instanceof Variable v && v.kind() == Variable.Kind.PARAMETER;
    return origin instanceof Variable v && (stored || parameterObject) && counts(v.type().name())
        ? "variable " + v.index()
        : Write.UNKNOWN;
  }

  /** Whose count the value stands for that the event gives to its target. */
  String owner(Event event) {
    if (event instanceof Event.Call call) {
      return isHandle(call) ? ofHandle(call.receiver()) : wrapped(call);
    }
    if (event instanceof Event.Load load
        && load.place() instanceof Place.InstanceField f
        && body.isThis(f.base())
        && counts(f.field().type().name())) {
      return "field " + f.field().name();
    }
    return Write.UNKNOWN;
  }

  /** An element that its container keeps. */
  private boolean isElement(Event.Call call, Operand handle) {
    return counts(handle.type().name())
        && counting
            .contracts()
            .forCall(call)
            .filter(
                c ->
                    c.outcomes().stream()
                        .filter(Outcome::isNormal)
                        .allMatch(o -> o.result().kind() == ResultEffect.Kind.ELEMENT_OF))
            .isPresent();
  }

  private String element(Operand handle) {
    return body.origin(handle) instanceof Variable v ? "variable " + v.index() : Write.UNKNOWN;
  }

  /**
   * The variable behind the handle, through the methods that tell an object's address: one that
   * gets a value in several places.
   */
  @Nullable Variable behind(@Nullable Operand handle) {
    Operand current = handle;
    for (int hops = 0; hops < 4; hops++) {
      if (body.definition(current) instanceof Event.Call call && isHandle(call)) {
        current = call.receiver();
      }
    }
    return body.origin(current) instanceof Variable v
            && v.kind() == Variable.Kind.LOCAL
            && body.definition(v) == null
        ? v
        : null;
  }

  /** A table of functions that does not count itself stands for the object that holds it. */
  private String ofHandle(@Nullable Operand holder) {
    FieldRef field = body.ownField(holder);
    if (field != null && !counts(field.type().name())) {
      return Write.THIS;
    }
    if (body.definition(holder) instanceof Event.Load load
        && load.place() instanceof Place.InstanceField of
        && !counts(of.field().type().name())) {
      return owner(of.base());
    }
    return owner(holder);
  }

  /** A handle in a wrapper that only borrows it; a new object of another kind has its own count. */
  private String wrapped(Event.Call call) {
    boolean borrows =
        call.kind() == Event.CallKind.NEW
            && call.arguments().size() == 1
            && counting.contracts().ofType(call.receiverType().name()).isPresent()
            && counting.program().classes().find(call.receiverType().name()).isPresent()
            && counting.proceduresOf(call.receiverType().name()).isEmpty();
    return borrows ? owner(call.arguments().get(0)) : Write.UNKNOWN;
  }

  private boolean counts(String type) {
    return counting.contracts().ofType(type).isPresent() || !counting.counters(type, 1).isEmpty();
  }

  private boolean isHandle(Event.Call call) {
    if (!call.arguments().isEmpty() || call.receiver() == null) {
      return false;
    }
    Contract contract = counting.contracts().forCall(call).orElse(null);
    boolean view =
        contract != null
            && contract.outcomes().stream()
                .filter(Outcome::isNormal)
                .allMatch(o -> o.result().kind() == ResultEffect.Kind.VIEW_OF);
    return view || HANDLES.contains(call.method().name());
  }
}
