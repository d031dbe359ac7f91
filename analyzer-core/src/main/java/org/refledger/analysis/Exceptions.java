package org.refledger.analysis;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.contract.Outcome.Exit;
import org.refledger.domain.Raised;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.ir.Block;
import org.refledger.ir.Handler;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/** Routes exceptions to the handlers that may catch them, or out of the procedure. */
final class Exceptions {
  private static final String ERROR = "java.lang.Error";

  private final Frame frame;
  private final Values values;

  Exceptions(Frame frame, Values values) {
    this.frame = frame;
    this.values = values;
  }

  /** Whether an exception of this sort is followed out of the block at all. */
  boolean matters(Block block, Raised raised) {
    if (ThrowRank.isNeverThrown(raised.type())) {
      return false;
    }
    return switch (raised.exit()) {
      case NORMAL -> false;
      case THROWS -> true;
      case THROWS_LIKELY -> frame.policy() != ExceptionPolicy.DECLARED;
      case THROWS_UNLIKELY ->
          frame.policy() == ExceptionPolicy.ALL
              || (frame.policy() == ExceptionPolicy.LIKELY && hasEvidence(block, raised));
    };
  }

  /** People write a catch clause for what they expect to be thrown. */
  private boolean hasEvidence(Block block, Raised raised) {
    return block.handlers().stream().anyMatch(h -> !h.isFinally() && mayCatch(h, raised));
  }

  /**
   * @param toHandler the state at the entry of a handler's block
   * @param outside the state that leaves the procedure exceptionally
   */
  void route(
      State state,
      Raised raised,
      At at,
      BiConsumer<Integer, State> toHandler,
      Consumer<State> outside) {
    boolean expected = false;
    int number = 0;
    for (Handler handler : at.block().handlers()) {
      if (mayCatch(handler, raised)) {
        toHandler.accept(handler.block(), enter(state, raised, handler, at, number));
        if (surelyCatches(handler, raised)) {
          return;
        }
        expected |= !handler.isFinally();
      }
      number++;
    }
    if (expected
        && raised.exit() == Exit.THROWS_UNLIKELY
        && frame.policy() != ExceptionPolicy.ALL) {
      return; // only the catch clause says that it is thrown, and what
    }
    outside.accept(state.withRaised(raised));
  }

  private State enter(State state, Raised raised, Handler handler, At at, int number) {
    Value exception = Value.of(handler.type(), handler.exception().name(), at.range());
    Values.Evaluated made = values.make(state, exception, at, 56 + Math.min(number, 6));
    State entered = made.state().withVariable(handler.exception().index(), made.id());
    if (handler.isSuppressing()) {
      return entered; // the exception that closes the resource stays on its way
    }
    if (handler.isFinally()) {
      return entered.withRaised(raised);
    }
    if (raised.exit() != Exit.THROWS) {
      entered = entered.withCertainty(Certainty.LIKELY);
    }
    String from = raised.from().isEmpty() ? "" : " from " + raised.from();
    TraceStep step =
        new TraceStep(
            Kind.BRANCH, raised.where(), 0, simple(raised.type().name()) + from + " is caught", "");
    return entered.withRaised(null).withStep(0, step);
  }

  private boolean mayCatch(Handler handler, Raised raised) {
    String caught = handler.type().name();
    String thrown = raised.type().name();
    if (ThrowRank.isNeverThrown(handler.type()) && !thrown.equals(caught)) {
      return false; // what is not known to be this is something else
    }
    return handler.catchesAll()
        || thrown.equals(Handler.ANY.name())
        || frame.classes().isSubtype(thrown, caught)
        || frame.classes().isSubtype(caught, thrown)
        || (frame.classes().find(thrown).isEmpty() && !thrown.startsWith("java.lang."))
        || frame.classes().find(caught).isEmpty() && !raised.exit().equals(Exit.THROWS_UNLIKELY);
  }

  private boolean surelyCatches(Handler handler, Raised raised) {
    return handler.catchesAll()
        || frame.classes().isSubtype(raised.type().name(), handler.type().name());
  }

  /**
   * Whether the exception says that the program itself is broken, so that leaks on its way do not
   * matter.
   */
  boolean isFatal(Raised raised) {
    return frame.classes().isSubtype(raised.type().name(), ERROR);
  }

  static String simple(String type) {
    return type.equals(Handler.ANY.name())
        ? "an exception"
        : type.substring(type.lastIndexOf('.') + 1);
  }
}
