package org.refledger.interproc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest;
import org.refledger.contract.ContractTable;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;

/**
 * Fields whose content, and containers whose elements, some method gives back: storing a reference
 * there is a transfer, overwriting it takes one out (DESIGN.md 5, Objects).
 */
final class OwningFields {
  private static final Pattern TEAR_DOWN =
      Pattern.compile("(close|dispose|shutdown|destroy|stop|free|deallocate|tearDown)");

  private final Map<MethodRef, FieldFlow> flows = new LinkedHashMap<>();

  /** By method: sources it gives back, itself or through what it passes them to. */
  private final Map<MethodRef, Set<String>> givenBack = new LinkedHashMap<>();

  /** By method: sources that get out of sight there. */
  private final Map<MethodRef, Set<String>> exposed = new LinkedHashMap<>();

  private final Set<String> owning = new LinkedHashSet<>();
  private final Set<String> exposedAnywhere = new LinkedHashSet<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<String> statics = new LinkedHashSet<>();

  /** Parameters to which some call of the program passes a value of a counted type. */
  private final Set<String> countedParameters = new LinkedHashSet<>();

  /**
   * @param getters methods that return what a field of their object holds, with its key
   */
  OwningFields(
      Program program,
      ContractTable contracts,
      Map<MethodRef, FieldRef> getters,
      AnalysisRequest request) {
    request
        .each(program.procedures())
        .map(p -> new FieldFlow(p, contracts, program.classes(), getters))
        .toList()
        .forEach(flow -> flows.put(flow.procedure().method(), flow));
    Map<MethodRef, Set<MethodRef>> passers = new LinkedHashMap<>();
    for (FieldFlow flow : flows.values()) {
      Procedure p = flow.procedure();
      givenBack.put(p.method(), new LinkedHashSet<>(flow.givenBack()));
      exposed.put(p.method(), new LinkedHashSet<>(flow.exposed()));
      read.addAll(flow.read());
      statics.addAll(flow.statics());
      flow.countedArguments().forEach(c -> countedParameters.add(c.to() + " " + c.slot()));
      for (FieldFlow.Passed passed : flow.passed()) {
        passers.computeIfAbsent(passed.to(), k -> new LinkedHashSet<>()).add(p.method());
        if (program.procedure(passed.to()) == null) {
          exposed.computeIfAbsent(p.method(), k -> new LinkedHashSet<>()).add(passed.source());
        }
      }
    }
    settle(passers, givenBack);
    settle(passers, exposed);
    givenBack.values().forEach(owning::addAll);
    exposed.values().forEach(exposedAnywhere::addAll);
  }

  /** What a method does to its parameter it does to what its callers pass. */
  private void settle(
      Map<MethodRef, Set<MethodRef>> passers, Map<MethodRef, Set<String>> sourcesOf) {
    Deque<MethodRef> changed = new ArrayDeque<>(sourcesOf.keySet());
    while (!changed.isEmpty()) {
      MethodRef callee = changed.remove();
      Set<String> ofCallee = sourcesOf.getOrDefault(callee, Set.of());
      for (MethodRef passer : passers.getOrDefault(callee, Set.of())) {
        Set<String> own = sourcesOf.getOrDefault(passer, Set.of());
        boolean grown = false;
        for (FieldFlow.Passed passed : passed(passer)) {
          if (passed.to().equals(callee) && ofCallee.contains(FieldFlow.parameter(passed.slot()))) {
            grown |= own.add(passed.source());
          }
        }
        if (grown) {
          changed.add(passer);
        }
      }
    }
  }

  private List<FieldFlow.Passed> passed(MethodRef method) {
    FieldFlow flow = flows.get(method);
    return flow == null ? List.of() : flow.passed();
  }

  /** Whether the content of the field is given back somewhere. */
  boolean contains(String field) {
    return owning.contains(field);
  }

  /** Whether the method gives back what the source holds, itself or by passing it on. */
  boolean givesBack(MethodRef method, String source) {
    return givenBack.getOrDefault(method, Set.of()).contains(source);
  }

  /**
   * Fields whose content the method itself gives back for good: it also stores something else
   * there, or its name says that it ends the object's life.
   */
  Set<String> dropped(MethodRef method) {
    FieldFlow flow = flows.get(method);
    if (flow == null) {
      return Set.of();
    }
    Set<String> fields = new LinkedHashSet<>(givenBack.getOrDefault(method, Set.of()));
    if (!TEAR_DOWN.matcher(method.name()).lookingAt()) {
      fields.retainAll(flow.overwritten());
    }
    fields.removeIf(source -> source.endsWith("]") || source.indexOf('#') < 0);
    return fields;
  }

  /** Fields the method itself stores into. */
  Set<String> overwritten(MethodRef method) {
    FieldFlow flow = flows.get(method);
    return flow == null ? Set.of() : flow.overwritten();
  }

  /** The flow of one procedure, or null when it is not in the program. */
  @Nullable FieldFlow flow(MethodRef method) {
    return flows.get(method);
  }

  /** Sources that get out of sight in the method, or in what it passes them to. */
  boolean exposes(MethodRef method, String source) {
    return exposed.getOrDefault(method, Set.of()).contains(source);
  }

  boolean isRead(String field) {
    return read.contains(field);
  }

  boolean isStatic(String field) {
    return statics.contains(field);
  }

  /** Whether the elements of the container in the field are given back somewhere. */
  boolean ownsElements(String field) {
    return owning.contains(FieldFlow.elements(field));
  }

  /**
   * Whether the program reads the field but neither gives its content back nor lets anybody else
   * have it: storing a reference there discharges nothing.
   */
  boolean isDeadEnd(String field) {
    return read.contains(field) && !owning.contains(field) && !exposedAnywhere.contains(field);
  }

  /** Whether some call passes a value of a counted type to the parameter. */
  boolean receivesCounted(MethodRef method, int slot) {
    return countedParameters.contains(method + " " + slot);
  }
}
