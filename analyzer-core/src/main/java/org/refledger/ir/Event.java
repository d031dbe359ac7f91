package org.refledger.ir;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;

/**
 * One step of a procedure. Control flow is in {@link Terminator}; a call's exceptional exit is its
 * block's handlers.
 */
public sealed interface Event {

  SourceRange range();

  /** {@code target = source}; a cast is an assignment to a variable of another static type. */
  record Assign(Variable target, Operand source, SourceRange range) implements Event {}

  /** {@code target = place}. */
  record Load(Variable target, Place place, SourceRange range) implements Event {}

  /** {@code place = source}. */
  record Store(Place place, Operand source, SourceRange range) implements Event {}

  /**
   * A call.
   *
   * @param target receives the result; null when the result is discarded or void; the new object
   *     for a constructor
   * @param method the resolved method: owner is the type that declares it when known, else the
   *     receiver's static type, else {@code ?}
   * @param receiver null for static calls and for {@code new}
   * @param receiverType static type of the receiver, the named type of a static call, or the type
   *     created by {@code new}
   * @param arguments one for each formal of {@code method}; a variable-arity tail is passed as
   *     written, so there may be more (or fewer) arguments than formals
   */
  record Call(
      @Nullable Variable target,
      CallKind kind,
      MethodRef method,
      @Nullable Operand receiver,
      TypeRef receiverType,
      List<Operand> arguments,
      SourceRange range)
      implements Event {
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** Whether it is a call on the caller's own object. */
    public boolean isOnThis() {
      return receiver != null && receiver.isThis();
    }
  }

  /** How a call finds its body. */
  enum CallKind {
    STATIC,
    VIRTUAL,
    /** {@code super.m()}, private methods, {@code this(...)} and {@code super(...)}. */
    SPECIAL,
    /** {@code new T(...)}. */
    NEW
  }

  /**
   * A new array; elements are the initializer's values, empty for {@code new T[n]} (all null or
   * zero).
   */
  record NewArray(Variable target, TypeRef type, List<Operand> elements, SourceRange range)
      implements Event {
    public NewArray {
      elements = List.copyOf(elements);
    }
  }

  /**
   * Creates a closure: a lambda, a method reference (lowered to a lambda), an anonymous or local
   * class.
   *
   * @param bodies the procedures it brings: one for a lambda, all methods for a class
   * @param captured values of the enclosing frame, in the order of {@link Procedure#captures()} of
   *     every body
   * @param type the functional interface or the super-type
   */
  record MakeClosure(
      Variable target,
      List<MethodRef> bodies,
      List<Operand> captured,
      TypeRef type,
      SourceRange range)
      implements Event {
    public MakeClosure {
      bodies = List.copyOf(bodies);
      captured = List.copyOf(captured);
    }
  }

  /**
   * Reads an operand in a way that needs it alive but changes nothing: synchronized, unboxing,
   * string concatenation.
   */
  record Use(Operand operand, SourceRange range) implements Event {}

  /** Variables whose scope ends here (end of a block, of a loop's turn). */
  record ScopeEnd(List<Variable> variables, SourceRange range) implements Event {
    public ScopeEnd {
      variables = List.copyOf(variables);
    }
  }

  /** Something the front end does not model: everything it touches is tracked no further. */
  record Unmodelled(
      String reason, List<Operand> touched, @Nullable Variable target, SourceRange range)
      implements Event {
    public Unmodelled {
      touched = List.copyOf(touched);
    }
  }

  /** The exhaustive dispatch over events: a new kind breaks the build wherever it matters. */
  default <R> R match(
      Function<Assign, R> assign,
      Function<Load, R> load,
      Function<Store, R> store,
      Function<Call, R> call,
      Function<NewArray, R> newArray,
      Function<MakeClosure, R> closure,
      Function<Use, R> use,
      Function<ScopeEnd, R> scopeEnd,
      Function<Unmodelled, R> unmodelled) {
    if (this instanceof Assign e) {
      return assign.apply(e);
    } else if (this instanceof Load e) {
      return load.apply(e);
    } else if (this instanceof Store e) {
      return store.apply(e);
    } else if (this instanceof Call e) {
      return call.apply(e);
    } else if (this instanceof NewArray e) {
      return newArray.apply(e);
    } else if (this instanceof MakeClosure e) {
      return closure.apply(e);
    } else if (this instanceof Use e) {
      return use.apply(e);
    } else if (this instanceof ScopeEnd e) {
      return scopeEnd.apply(e);
    } else if (this instanceof Unmodelled e) {
      return unmodelled.apply(e);
    }
    throw new AssertionError(this);
  }
}
