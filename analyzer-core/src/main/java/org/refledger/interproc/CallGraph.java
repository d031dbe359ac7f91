package org.refledger.interproc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;

/**
 * Which bodies a procedure may run: calls by class-hierarchy analysis, and the closures it makes.
 */
final class CallGraph {
  /** More overriders than this are not joined: such a call is as good as unknown. */
  static final int MAX_TARGETS = 12;

  private final Program program;
  private final Map<String, List<MethodRef>> overriders = new LinkedHashMap<>();
  private final Map<Question, List<MethodRef>> answers = new ConcurrentHashMap<>();

  CallGraph(Program program) {
    this.program = program;
    for (Procedure p : program.procedures()) {
      overriders
          .computeIfAbsent(p.method().name() + "/" + p.method().arity(), k -> new ArrayList<>())
          .add(p.method());
    }
  }

  /** What the answer to {@link #targets} depends on. */
  private record Question(MethodRef method, String receiver, boolean virtual) {}

  /**
   * Bodies that the call may run, in a fixed order; empty when none is in the program. May be asked
   * by several threads.
   */
  List<MethodRef> targets(Event.Call call) {
    Question question =
        new Question(
            call.method(), call.receiverType().name(), call.kind() == Event.CallKind.VIRTUAL);
    List<MethodRef> known = answers.get(question);
    if (known == null) {
      known = find(call);
      answers.put(question, known);
    }
    return known;
  }

  private List<MethodRef> find(Event.Call call) {
    MethodRef method = call.method();
    Set<MethodRef> targets = new LinkedHashSet<>();
    if (program.procedure(method) != null) {
      targets.add(method);
    } else {
      inherited(method, targets);
    }
    if (call.kind() == Event.CallKind.VIRTUAL) {
      addOverriders(call, targets);
    }
    return List.copyOf(targets);
  }

  /** The nearest body above, when the owner named in the call only inherits the method. */
  private void inherited(MethodRef method, Set<MethodRef> targets) {
    if (method.isConstructor() || method.owner().equals("?")) {
      return;
    }
    for (String sup : program.classes().superTypes(method.owner())) {
      MethodRef candidate = method.withOwner(sup);
      if (program.procedure(candidate) != null) {
        targets.add(candidate);
        return;
      }
    }
  }

  private void addOverriders(Event.Call call, Set<MethodRef> targets) {
    String receiver = call.receiverType().name();
    String top = program.classes().find(receiver).isPresent() ? receiver : call.method().owner();
    if (top.equals("?") || top.equals("java.lang.Object")) {
      return;
    }
    for (MethodRef m :
        overriders.getOrDefault(call.method().name() + "/" + call.method().arity(), List.of())) {
      if (targets.size() > MAX_TARGETS) {
        return;
      }
      if (!m.owner().equals(top) && program.classes().isSubtype(m.owner(), top)) {
        targets.add(m);
      }
    }
  }

  /** Every body whose summary the analysis of this procedure may ask for, in a fixed order. */
  Set<MethodRef> callees(Procedure procedure) {
    Set<MethodRef> callees = new LinkedHashSet<>();
    for (Block block : procedure.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Call call) {
          callees.addAll(targets(call));
        } else if (event instanceof Event.MakeClosure closure) {
          closure.bodies().stream().filter(b -> program.procedure(b) != null).forEach(callees::add);
        }
      }
    }
    return callees;
  }
}
