package org.refledger.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Slot;
import org.refledger.domain.Raised;
import org.refledger.domain.Value;
import org.refledger.ir.Block;
import org.refledger.ir.Cfg;
import org.refledger.ir.Event;
import org.refledger.ir.Terminator;
import org.refledger.source.SourceRange;

/** Exceptional exits on which a method takes nothing over: it does not accept what it was given. */
final class Refusals {
  /** So many types that a message is not of make a list of all that are accepted. */
  private static final int LIST = 2;

  private final Frame frame;
  private @Nullable Set<SourceRange> checks;

  Refusals(Frame frame) {
    this.frame = frame;
  }

  /** Whether the parameter stays the caller's on this way out. */
  boolean isRefused(ExitState exit, Value parameter, List<ExitState> exits) {
    return !exit.isNormal()
        && (isUnsupported(exit)
            || isArgumentCheck(exit)
            || isRefusal(exits)
            || isOfNoAcceptedType(exit, parameter)
            || !isConsumedWhenThrowing(parameter.slot()));
  }

  /** A method that says that it cannot be called takes nothing over. */
  private static boolean isUnsupported(ExitState exit) {
    Raised raised = exit.state().raised();
    return raised != null
        && raised.own()
        && raised.type().name().equals("java.lang.UnsupportedOperationException");
  }

  /** A method that never does anything but throw takes nothing over, either. */
  private static boolean isRefusal(List<ExitState> exits) {
    return exits.stream()
        .allMatch(e -> e.state().raised() != null && e.state().raised().from().isEmpty());
  }

  /**
   * The last else of a chain of type tests: it throws what is of none of the types that can come,
   * and so of none that is known to be counted.
   */
  private boolean isOfNoAcceptedType(ExitState exit, Value parameter) {
    return isThrownHere(exit) && !frame.isCounted(parameter.type()) && isNoneOfAList(parameter);
  }

  /**
   * Whether the method throws because a parameter is of none of the types it knows: a mistake in
   * the program, after which nobody looks for leaks.
   */
  boolean isLastElse(ExitState exit) {
    return isThrownHere(exit)
        && !ThrowRank.isChecked(
            frame.classes(), Objects.requireNonNull(exit.state().raised()).type())
        && exit.state().values().values().stream()
            .anyMatch(v -> Slot.isParameter(v.slot()) && isNoneOfAList(v));
  }

  /** An argument is refused before the method has done anything at all. */
  private boolean isArgumentCheck(ExitState exit) {
    if (!isThrownHere(exit)) {
      return false;
    }
    Raised raised = Objects.requireNonNull(exit.state().raised());
    return ThrowRank.isCheck(raised.type()) && checks().contains(raised.where());
  }

  /** Where the procedure throws although nothing was called on the way. */
  private Set<SourceRange> checks() {
    if (checks == null) {
      checks = new LinkedHashSet<>();
      Cfg cfg = frame.procedure().cfg();
      BitSet seen = new BitSet();
      Deque<Integer> work = new ArrayDeque<>(List.of(0));
      while (!work.isEmpty()) {
        Block block = cfg.block(work.remove());
        if (!seen.get(block.id()) && block.events().stream().noneMatch(this::does)) {
          seen.set(block.id());
          work.addAll(block.terminator().successors());
          if (block.terminator() instanceof Terminator.Throw thrown) {
            checks.add(thrown.range());
          }
        }
      }
    }
    return checks;
  }

  /** Whether the event may change anything but the exception that is being made. */
  private boolean does(Event event) {
    return event instanceof Event.Store
        || event instanceof Event.Unmodelled
        || event instanceof Event.Call call && !call.method().owner().startsWith("java.lang.");
  }

  private static boolean isThrownHere(ExitState exit) {
    Raised raised = exit.state().raised();
    return raised != null && raised.own() && raised.from().isEmpty();
  }

  private static boolean isNoneOfAList(Value parameter) {
    return parameter.is().isEmpty() && parameter.isNot().size() >= LIST;
  }

  private boolean isConsumedWhenThrowing(int slot) {
    return frame
        .declared()
        .map(
            c ->
                c.outcomes().stream()
                    .filter(o -> !o.isNormal())
                    .anyMatch(
                        o ->
                            o.effect(slot).hand() == ArgEffect.Hand.CONSUMED
                                || o.effect(slot).delta() < 0))
        .orElse(true);
  }
}
