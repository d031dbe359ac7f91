package org.refledger.ir.idl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which structs and unions come along with a value. */
public final class IdlReach {
  private IdlReach() {}

  /**
   * Keys of all structs and unions that can be reached from a value of this type, through fields,
   * pointers and arrays; that of the type itself included.
   */
  public static NavigableSet<String> of(IdlType type, Map<String, IdlAggregate> aggregates) {
    return of(List.of(type), aggregates);
  }

  /** The same for values of all these types. */
  public static NavigableSet<String> of(List<IdlType> types, Map<String, IdlAggregate> aggregates) {
    NavigableSet<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    types.forEach(type -> open.add(type.base().name()));
    while (!open.isEmpty()) {
      String key = open.remove();
      IdlAggregate aggregate = aggregates.get(key);
      if (aggregate != null && reached.add(key)) {
        aggregate.fields().forEach(field -> open.add(field.type().base().name()));
      }
    }
    return reached;
  }
}
