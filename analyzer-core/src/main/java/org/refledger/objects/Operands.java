package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Terminator;

/** What events, conditions and terminators read. */
final class Operands {
  private Operands() {}

  static List<Operand> read(Event event) {
    return event.match(
        e -> List.of(e.source()),
        e -> read(e.place()),
        e -> plus(read(e.place()), e.source()),
        Operands::read,
        e -> e.elements(),
        e -> e.captured(),
        e -> List.of(e.operand()),
        e -> List.of(),
        e -> e.touched());
  }

  private static List<Operand> read(Event.Call call) {
    Operand receiver = call.receiver();
    List<Operand> all = new ArrayList<>();
    if (receiver != null) {
      all.add(receiver);
    }
    all.addAll(call.arguments());
    return all;
  }

  private static List<Operand> read(Place place) {
    if (place instanceof Place.InstanceField field) {
      return List.of(field.base());
    } else if (place instanceof Place.Element element) {
      return List.of(element.array(), element.index());
    }
    return List.of();
  }

  private static List<Operand> plus(List<Operand> operands, Operand last) {
    List<Operand> all = new ArrayList<>(operands);
    all.add(last);
    return all;
  }

  static List<Operand> read(Terminator terminator) {
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

  static List<Operand> read(Condition condition) {
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
}
