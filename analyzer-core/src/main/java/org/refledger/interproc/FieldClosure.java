package org.refledger.interproc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.ir.MethodRef;

/**
 * Sets of fields by method, closed over calls: what a method does to fields of its own object, its
 * callers on the same object do too; what it does to static fields, all its callers do.
 */
final class FieldClosure {
  private final Map<MethodRef, Set<String>> fields = new LinkedHashMap<>();

  /**
   * @param direct by method, the fields it does it to itself; those without any may be left out
   */
  FieldClosure(Map<MethodRef, Set<String>> direct, OwnCalls calls, OwningFields owning) {
    direct.forEach((method, own) -> fields.put(method, new LinkedHashSet<>(own)));
    Deque<MethodRef> changed = new ArrayDeque<>(fields.keySet());
    while (!changed.isEmpty()) {
      MethodRef callee = changed.remove();
      List<String> ofCallee = List.copyOf(of(callee));
      for (OwnCalls.Caller caller : calls.callersOf(callee)) {
        Set<String> own = fields.computeIfAbsent(caller.method(), k -> new LinkedHashSet<>());
        boolean grown = false;
        for (String field : ofCallee) {
          grown |= (caller.sameObject() || owning.isStatic(field)) && own.add(field);
        }
        if (grown) {
          changed.add(caller.method());
        }
      }
    }
  }

  Set<String> of(MethodRef method) {
    return fields.getOrDefault(method, Set.of());
  }
}
