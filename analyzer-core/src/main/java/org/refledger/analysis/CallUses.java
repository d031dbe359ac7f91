package org.refledger.analysis;

import java.util.List;
import java.util.regex.Pattern;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.analysis.Callees.Accessor;
import org.refledger.analysis.Callees.Knowledge;
import org.refledger.contract.Contract;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.domain.State;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.Operand;

/** What a call looks at must be alive, unless it asks for what outlives the count. */
final class CallUses {
  private static final Pattern ABOUT_COUNT =
      Pattern.compile("(?i)ref|count|released|closed|disposed|alive");

  private final Frame frame;
  private final Counts counts;

  CallUses(Frame frame, Counts counts) {
    this.frame = frame;
    this.counts = counts;
  }

  /** The state behind the looks that the call takes at its receiver and its arguments. */
  State check(Bound bound, State state) {
    Event.Call call = bound.call();
    State s = state;
    boolean ownerCounted = frame.contracts().ofType(call.method().owner()).isPresent();
    if (bound.receiver() != 0
        && call.kind() != CallKind.NEW
        && ownerCounted
        && !asksAboutCount(call)
        && bound.resolution().accessor() == Accessor.NONE
        && touches(bound, Slot.RECEIVER)) {
      s =
          counts.use(
              s,
              bound.receiver(),
              bound.site().through(Transfer.handle(bound.operand(Slot.RECEIVER))),
              false);
    }
    if (bound.resolution().knowledge() != Knowledge.DECLARED) {
      return s;
    }
    for (int i = 0; i < bound.arguments().size(); i++) {
      Operand operand = call.arguments().get(i);
      if (frame.isCounted(operand.type()) && takesCounted(call, i) && touches(bound, i)) {
        Site site = bound.site().through(Transfer.handle(operand));
        s = counts.use(s, bound.arguments().get(i), site, false);
        // a library looks into what it is lent: the field it came from was set
        s =
            s.update(
                bound.arguments().get(i),
                v -> v.mayHaveBeenEmpty() && !v.isNull() ? v.withNullness(Nullness.NON_NULL) : v);
      }
    }
    return s;
  }

  /**
   * Whether the parameter is declared as counted: a logger that takes any object does not look into
   * it.
   */
  private boolean takesCounted(Event.Call call, int argument) {
    List<String> parameters = call.method().parameters();
    return argument < parameters.size()
        && frame.contracts().ofType(parameters.get(argument)).isPresent();
  }

  /**
   * Whether the call looks at the slot without changing its count (changes are checked when they
   * are booked).
   */
  private static boolean touches(Bound bound, int slot) {
    Contract contract = bound.resolution().contract();
    return contract == null
        || contract.outcomes().stream().allMatch(o -> o.effect(slot).isBorrow());
  }

  /**
   * Methods that may be called on a dead object: questions about the count itself, and what every
   * object has.
   */
  private static boolean asksAboutCount(Event.Call call) {
    String name = call.method().name();
    return ABOUT_COUNT.matcher(name).find() || isOfEveryObject(call);
  }

  static boolean isOfEveryObject(Event.Call call) {
    String name = call.method().name();
    return name.equals("toString")
        || name.equals("hashCode")
        || name.equals("equals")
        || name.equals("getClass");
  }
}
