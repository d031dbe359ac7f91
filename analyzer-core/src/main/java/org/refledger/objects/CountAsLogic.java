package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.trace.TraceStep;

/**
 * The number of all references as a reason to act: the number that AddRef and Release return is
 * compared, or references are given back in a loop until none is left. What an object does with its
 * own number is its own business.
 */
final class CountAsLogic implements ProcedureCheck {
  private static final Pattern QUERY =
      Pattern.compile("(?i)(get_?)?(ref(erence)?_?(cnt|count)|refs)");

  private final Counting counting;

  CountAsLogic(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    boolean counts =
        counting.ownSign(body.method()) != 0 || Counting.signOfName(body.method()) != 0;
    if (counts) {
      return;
    }
    for (Block block : body.procedure().cfg().blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch) {
        branch(body, block, branch, faults);
      }
    }
    for (Event.Call call : body.calls(c -> counting.receiverSign(c) < 0)) {
      all(body, call, faults);
    }
  }

  private void branch(Body body, Block block, Terminator.Branch branch, Consumer<Fault> faults) {
    Event.Call asked = asked(body, branch.condition());
    if (asked == null || asked.receiver() == null || body.isThis(asked.receiver())) {
      return;
    }
    boolean number = asked.target() != null && asked.target().type().equals(TypeRef.INT);
    boolean counted = counting.receiverSign(asked) != 0;
    Event.Call release =
        counted && counting.receiverSign(asked) < 0
            ? asked
            : isQuery(asked) ? releaseInLoop(body, block, asked) : null;
    boolean loop = release != null && returns(body, block, block, asked.receiver());
    boolean decides =
        counted && number && !isOwnNumber(asked) && branch.condition() instanceof Condition.Compare;
    if (loop || decides) {
      faults.accept(fault(body, asked, branch, loop ? release : null));
    }
  }

  /**
   * Whether the project's own class tells its number under a name of its own: it says itself what
   * the number is good for. AddRef and Release promise COM's protocol.
   */
  private boolean isOwnNumber(Event.Call asked) {
    return !asked.method().name().equals("Release")
        && !asked.method().name().equals("AddRef")
        && counting
            .contracts()
            .ofType(asked.receiverType().name())
            .map(TypeContract::isRecognised)
            .orElse(true);
  }

  private boolean isQuery(Event.Call call) {
    return call.arguments().isEmpty()
        && QUERY.matcher(call.method().name()).matches()
        && (counting.contracts().ofType(call.receiverType().name()).isPresent()
            || !counting.counters(call.receiverType().name(), -1).isEmpty());
  }

  /** The call whose result the branch tests. */
  private static Event.@Nullable Call asked(Body body, Condition condition) {
    for (Operand operand : EventVariables.read(condition)) {
      if (body.definition(operand) instanceof Event.Call call) {
        return call;
      }
    }
    return null;
  }

  /** A release of the same object in a block from which the test is reached again. */
  private Event.@Nullable Call releaseInLoop(Body body, Block test, Event.Call asked) {
    for (Block block : body.procedure().cfg().blocks()) {
      if (!returns(body, block, test, asked.receiver())
          || !returns(body, test, block, asked.receiver())) {
        continue;
      }
      for (Event event : block.events()) {
        if (event instanceof Event.Call call
            && counting.receiverSign(call) < 0
            && call.receiver() != null
            && sameObject(body, call.receiver(), asked.receiver())) {
          return call;
        }
      }
    }
    return null;
  }

  private static boolean sameObject(Body body, Operand one, @Nullable Operand other) {
    if (other == null) {
      return false;
    }
    var field = body.ownField(one);
    return Objects.equals(body.origin(one), body.origin(other))
        || (field != null && field.equals(body.ownField(other)));
  }

  /** Whether a path leads from one block to the other on which the operand stays what it is. */
  private static boolean returns(Body body, Block from, Block to, @Nullable Operand same) {
    List<Block> blocks = body.procedure().cfg().blocks();
    Operand kept = body.origin(same);
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(from.terminator().successors());
    while (!open.isEmpty()) {
      int next = open.remove();
      if (seen.add(next) && !writes(blocks.get(next), kept)) {
        if (next == to.id()) {
          return true;
        }
        open.addAll(blocks.get(next).terminator().successors());
      }
    }
    return false;
  }

  /** A field is read again for each test: a temporary for it is the same object all the same. */
  private static boolean writes(Block block, @Nullable Operand kept) {
    for (Event event : block.events()) {
      if (!(event instanceof Event.Load) && kept != null && kept.equals(Body.written(event))) {
        return true;
      }
    }
    return false;
  }

  /** {@code release(x.refCnt())}: everybody's references at once. */
  private void all(Body body, Event.Call release, Consumer<Fault> faults) {
    if (release.arguments().size() == 1
        && release.receiver() != null
        && !body.isThis(release.receiver())
        && body.definition(release.arguments().get(0)) instanceof Event.Call asked
        && isQuery(asked)
        && sameObject(body, release.receiver(), asked.receiver())) {
      faults.accept(
          draft(body, release)
              .step(
                  TraceStep.Kind.CALL,
                  asked.range(),
                  0,
                  "asks how many references all holders have")
              .step(TraceStep.Kind.RELEASE, release.range(), 0, "and gives all of them back")
              .at(release.range(), asked.method().display(), release.receiverType()));
    }
  }

  private FaultDraft draft(Body body, Event.Call call) {
    return new FaultDraft(
            FaultKind.COUNT_DECIDES, body.method(), counting.protocol(call.receiverType()))
        .call(call.method().display());
  }

  private Fault fault(
      Body body, Event.Call asked, Terminator.Branch branch, Event.@Nullable Call inLoop) {
    FaultDraft draft =
        draft(body, asked)
            .step(
                TraceStep.Kind.CALL,
                asked.range(),
                0,
                asked.method().display() + " tells what all holders own together")
            .step(TraceStep.Kind.BRANCH, branch.range(), 0, "the number decides");
    if (inLoop != null) {
      draft.step(
          TraceStep.Kind.RELEASE,
          inLoop.range(),
          0,
          "released until nothing is left, whoever owns it");
    }
    return draft.at(branch.range(), asked.method().display(), asked.receiverType());
  }
}
