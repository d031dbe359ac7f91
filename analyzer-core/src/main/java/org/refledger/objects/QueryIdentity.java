package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * QueryInterface asked for IUnknown gives out a new object each time, or one of several: the
 * address of IUnknown is what tells whether two pointers are the same object.
 */
final class QueryIdentity implements ProcedureCheck {
  private static final Pattern UNKNOWN = Pattern.compile("(?i)(IID_?)?I?Unknown(_?IID)?");
  private static final Pattern IDENTIFIER = Pattern.compile("(?i).*IID.*");

  private final Counting counting;

  QueryIdentity(Counting counting) {
    this.counting = counting;
  }

  /** What may be given out for IUnknown: how it is called, and where. */
  private record Answer(String handle, boolean fresh, SourceRange where) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    if (!p.method().name().equals("QueryInterface") || p.method().arity() != 2) {
      return;
    }
    OutSlot slot = new OutSlot(counting, body, p.parameters().get(1));
    Map<String, Answer> answers = answers(body, slot);
    for (Answer answer : answers.values()) {
      if (answer.fresh()) {
        faults.accept(fault(body, answer, "a new object for each question", answer));
        return;
      }
    }
    if (answers.size() > 1) {
      List<Answer> all = new ArrayList<>(answers.values());
      all.sort(Comparator.comparing(Answer::where));
      faults.accept(fault(body, all.get(1), "sometimes another object", all.get(0)));
    }
  }

  /** What the paths on which IUnknown is asked for write to the slot. */
  private Map<String, Answer> answers(Body body, OutSlot slot) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Block block : body.procedure().cfg().blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch
          && Boolean.TRUE.equals(isUnknown(body, branch.condition()))) {
        open.add(truth(branch, true));
      }
    }
    while (!open.isEmpty()) {
      int id = open.remove();
      if (!seen.add(id)) {
        continue;
      }
      Block block = body.procedure().cfg().block(id);
      for (Event event : block.events()) {
        answer(body, slot, event, answers);
      }
      next(body, block.terminator(), open);
    }
    return answers;
  }

  private void next(Body body, Terminator end, Deque<Integer> open) {
    Boolean unknown = end instanceof Terminator.Branch b ? isUnknown(body, b.condition()) : null;
    if (end instanceof Terminator.Branch branch && unknown != null) {
      open.add(truth(branch, unknown));
    } else {
      open.addAll(end.successors());
    }
  }

  private static int truth(Terminator.Branch branch, boolean truth) {
    return truth ? branch.ifTrue() : branch.ifFalse();
  }

  /** Whether the test asks for IUnknown; false when for another interface, null when neither. */
  private static @Nullable Boolean isUnknown(Body body, Condition condition) {
    if (!(condition instanceof Condition.IsTrue test)
        || !(body.definition(test.operand()) instanceof Event.Call call)) {
      return null;
    }
    Boolean found = null;
    for (Operand operand : EventVariables.read(call)) {
      FieldRef identifier = body.staticField(operand);
      if (identifier != null && IDENTIFIER.matcher(identifier.name()).matches()) {
        found = UNKNOWN.matcher(identifier.name()).matches();
      }
    }
    return found;
  }

  private void answer(Body body, OutSlot slot, Event event, Map<String, Answer> answers) {
    OutSlot.Write write = slot.write(event);
    Operand source = write == null ? null : write.source();
    if (write == null || source == null || write.isNull()) {
      return;
    }
    Event made = made(body, source);
    if (made instanceof Event.Call call && call.kind() == Event.CallKind.NEW) {
      boolean kept =
          body.events().stream()
              .anyMatch(
                  e -> e instanceof Event.Store s && made.equals(body.definition(s.source())));
      if (!kept && isObject(call.receiverType())) {
        answers.put("new " + call.receiverType().simpleName(), answer(call, event));
      }
    } else if (made instanceof Event.Load load
        && load.place() instanceof Place.InstanceField f
        && body.isThis(f.base())) {
      answers.putIfAbsent(f.field().name(), new Answer(f.field().name(), false, event.range()));
    } else if (body.isThis(receiver(body, source))) {
      answers.putIfAbsent("this", new Answer("this", false, event.range()));
    }
  }

  private static Answer answer(Event.Call made, Event event) {
    return new Answer("new " + made.receiverType().simpleName(), true, event.range());
  }

  /** Wrappers of an address are new, what they stand for is not. */
  private boolean isObject(TypeRef type) {
    return !counting.proceduresOf(type.name()).isEmpty()
        || !type.simpleName().matches(".*Pointer.*|I?Unknown|I?Dispatch");
  }

  private static @Nullable Event made(Body body, Operand source) {
    return body.definition(receiver(body, source));
  }

  /** The object whose address the value is, or the value itself. */
  private static @Nullable Operand receiver(Body body, Operand source) {
    return body.definition(source) instanceof Event.Call call
            && call.receiver() != null
            && call.arguments().isEmpty()
        ? call.receiver()
        : source instanceof Variable ? source : null;
  }

  private Fault fault(Body body, Answer answer, String what, Answer other) {
    FaultDraft draft =
        new FaultDraft(
                FaultKind.IDENTITY_LOST,
                body.method(),
                counting
                    .contracts()
                    .ofType(body.method().owner())
                    .orElseGet(() -> Counting.plain(body.method().owner(), "Release")))
            .exit(answer.where().startLine(), what);
    if (!other.equals(answer)) {
      draft.step(TraceStep.Kind.STORE, other.where(), 0, "'" + other.handle() + "' here");
    }
    return draft
        .step(TraceStep.Kind.STORE, answer.where(), 0, "'" + answer.handle() + "' for IUnknown")
        .at(answer.where(), answer.handle(), TypeRef.of(body.method().owner()));
  }
}
