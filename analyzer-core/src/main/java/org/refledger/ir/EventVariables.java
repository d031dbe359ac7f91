package org.refledger.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which operands events, conditions and terminators read, and which variable an event writes. */
public final class EventVariables {
  private EventVariables() {}

  /**
   * What the event reads, in the order of evaluation; the variables of a scope end are not read.
   */
  public static List<Operand> read(Event event) {
    return event.match(
        e -> List.of(e.source()),
        e -> read(e.place()),
        e -> plus(read(e.place()), e.source()),
        EventVariables::readByCall,
        e -> e.elements(),
        e -> e.captured(),
        e -> List.of(e.operand()),
        e -> List.of(),
        e -> e.touched());
  }

  private static List<Operand> readByCall(Event.Call call) {
    Operand receiver = call.receiver();
    List<Operand> result = new ArrayList<>();
    if (receiver != null) {
      result.add(receiver);
    }
    result.addAll(call.arguments());
    return result;
  }

  private static List<Operand> plus(List<Operand> operands, Operand last) {
    List<Operand> result = new ArrayList<>(operands);
    result.add(last);
    return result;
  }

  static List<Operand> read(Place place) {
    if (place instanceof Place.InstanceField field) {
      return List.of(field.base());
    } else if (place instanceof Place.Element element) {
      return List.of(element.array(), element.index());
    } else if (place instanceof Place.StaticField) {
      return List.of();
    }
    throw new AssertionError(place);
  }

  /** What decides how a block is left. */
  public static List<Operand> read(Terminator terminator) {
    if (terminator instanceof Terminator.Branch branch) {
      return read(branch.condition());
    } else if (terminator instanceof Terminator.Return exit) {
      Operand value = exit.value();
      return value == null ? List.of() : List.of(value);
    } else if (terminator instanceof Terminator.Throw exit) {
      return List.of(exit.exception());
    }
    return List.of();
  }

  /** What a test looks at. */
  public static List<Operand> read(Condition condition) {
    if (condition instanceof Condition.IsNull test) {
      return List.of(test.operand());
    } else if (condition instanceof Condition.IsTrue test) {
      return List.of(test.operand());
    } else if (condition instanceof Condition.InstanceOf test) {
      return List.of(test.operand());
    } else if (condition instanceof Condition.Compare test) {
      return List.of(test.left(), test.right());
    }
    return List.of();
  }

  /** The variable the event gives a value, or null. */
  public static @Nullable Variable written(Event event) {
    if (event instanceof Event.Assign e) {
      return e.target();
    } else if (event instanceof Event.Load e) {
      return e.target();
    } else if (event instanceof Event.Call e) {
      return e.target();
    } else if (event instanceof Event.NewArray e) {
      return e.target();
    } else if (event instanceof Event.MakeClosure e) {
      return e.target();
    } else if (event instanceof Event.Unmodelled e) {
      return e.target();
    }
    return null;
  }
}
