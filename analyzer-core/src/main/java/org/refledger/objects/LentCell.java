package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Variable;

/**
 * A cell of the caller's with a string or an interface pointer in it: what a VARIANT passed by
 * reference points to, or a string parameter of a COM object that its method reads and replaces. A
 * cell is an object ({@code BSTRByReference}) or an address.
 *
 * @param handle the variable that first holds the cell
 * @param ofVariant whether it is the content of a VARIANT
 */
record LentCell(Variable handle, boolean ofVariant) {
  private static final Pattern VARIANT = Pattern.compile("(.*\\.)?(VARIANT(\\..*)?|Variant)");
  private static final Pattern STRING_CELL = Pattern.compile("(.*\\.)?BSTRByReference");
  private static final Set<String> MOVES = Set.of("MoveMemory", "memmove", "memcpy");
  private static final Set<String> READS = Set.of("getValue", "getString");

  /**
   * Something new in the cell.
   *
   * @param value what is put there, the address of an object or the object
   */
  record Put(Event.Call at, Operand value) {}

  /** The cells of VARIANTs that the body did not make, as far as it puts something into them. */
  static List<LentCell> ofVariants(Body body) {
    List<LentCell> cells = new ArrayList<>();
    for (Event.Call call : body.calls(LentCell::leadsToCell)) {
      boolean own =
          body.definition(call.receiver()) instanceof Event.Call made
              && made.kind() == Event.CallKind.NEW;
      if (!own && call.target() != null) {
        LentCell cell = new LentCell(call.target(), true);
        if (!cell.puts(body).isEmpty()) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private static boolean leadsToCell(Event.Call call) {
    return Set.of("getValue", "getByRef").contains(call.method().name())
        && call.arguments().isEmpty()
        && call.receiver() != null
        && VARIANT.matcher(call.receiver().type().name()).matches();
  }

  /** The parameters that the body reads as a string's cell and puts a string into. */
  static List<LentCell> ofParameters(Body body) {
    List<LentCell> cells = new ArrayList<>();
    for (Variable parameter : body.procedure().parameters()) {
      LentCell cell = new LentCell(parameter, false);
      boolean strings =
          cell.puts(body).stream().anyMatch(p -> isString(p.value()) || isMade(body, p.value()));
      if (strings && !cell.reads(body).isEmpty()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static boolean isString(Operand value) {
    return value.type().simpleName().equals("BSTR");
  }

  /** Whether the value is a string that the body allocates. */
  static boolean isMade(Body body, Operand value) {
    return body.definition(Allocator.behind(body, value)) instanceof Event.Call call
        && Allocator.allocating(call) == Allocator.BSTR;
  }

  boolean isCell(Body body, @Nullable Operand operand) {
    return operand != null && handle.equals(body.origin(operand));
  }

  List<Put> puts(Body body) {
    List<Put> puts = new ArrayList<>();
    for (Event.Call call : body.calls(c -> !c.arguments().isEmpty())) {
      Put put = put(body, call);
      if (put != null) {
        puts.add(put);
      }
    }
    return puts;
  }

  private @Nullable Put put(Body body, Event.Call call) {
    Operand receiver = call.receiver();
    Operand first = call.arguments().get(0);
    if (call.method().name().equals("setValue")
        && call.arguments().size() == 1
        && receiver != null
        && STRING_CELL.matcher(receiver.type().name()).matches()
        && isCell(body, receiver)) {
      return new Put(call, first);
    }
    boolean move = MOVES.contains(call.method().name()) && call.arguments().size() > 1;
    return move
            && isCell(body, first)
            && body.definition(call.arguments().get(1)) instanceof Event.NewArray array
            && array.elements().size() == 1
        ? new Put(call, array.elements().get(0))
        : null;
  }

  /** The calls that look at the content. */
  List<Event.Call> reads(Body body) {
    return body.calls(c -> isRead(body, c));
  }

  boolean isRead(Body body, Event.Call call) {
    boolean asked =
        READS.contains(call.method().name())
            && call.arguments().isEmpty()
            && call.receiver() != null
            && STRING_CELL.matcher(call.receiver().type().name()).matches()
            && isCell(body, call.receiver());
    return asked
        || (MOVES.contains(call.method().name())
            && call.arguments().size() > 1
            && isCell(body, call.arguments().get(1)));
  }

  /** Whether the operand is the content as it came in, read by this body. */
  boolean isOld(Body body, @Nullable Operand operand) {
    Operand value = operand == null ? null : Allocator.behind(body, operand);
    Event from = body.definition(value);
    if (from instanceof Event.Call call) {
      return call.method().name().equals("getValue") && isRead(body, call);
    }
    return from instanceof Event.Load load
        && load.place() instanceof Place.Element element
        && reads(body).stream()
            .anyMatch(
                r ->
                    isSame(
                        body,
                        r.arguments().isEmpty() ? null : r.arguments().get(0),
                        element.array()));
  }

  private static boolean isSame(Body body, @Nullable Operand one, Operand other) {
    return one != null && Objects.equals(body.origin(one), body.origin(other));
  }

  /** Whether the event does anything with the cell or its old content but look at it. */
  boolean mayFree(Body body, Event event) {
    if (event instanceof Event.Assign || event instanceof Event.Load) {
      return false;
    }
    boolean concerned =
        EventVariables.read(event).stream().anyMatch(o -> isCell(body, o) || isOld(body, o));
    return concerned && !(event instanceof Event.Call call && onlyLooks(body, call));
  }

  private boolean onlyLooks(Body body, Event.Call call) {
    return isRead(body, call)
        || call.method().name().matches("SysString(Byte)?Len|toString|getValue|getPointer")
        || (MOVES.contains(call.method().name())
            && call.arguments().size() > 1
            && isOld(body, call.arguments().get(1)));
  }
}
