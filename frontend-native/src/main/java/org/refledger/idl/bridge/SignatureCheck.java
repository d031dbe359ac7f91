package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.refledger.contract.ArgEffect.CellEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Contract.Origin;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect.Kind;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.idl.bridge.BoundMethod.Style;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.idl.IdlSlot;

/** Holds the signature of a bound method against its operation. */
final class SignatureCheck {
  private final ContractTable contracts;

  /**
   * @param contracts what the program declares itself
   */
  SignatureCheck(ContractTable contracts) {
    this.contracts = contracts;
  }

  List<Mismatch> check(BoundMethod bound) {
    if (!bound.fits()) {
      return List.of(count(bound));
    }
    List<Mismatch> found = new ArrayList<>();
    for (int i = 0; i < bound.arguments().size(); i++) {
      Argument argument = bound.arguments().get(i);
      if (argument.itself()) {
        parameter(bound, argument, bound.nativeParameters().get(i)).ifPresent(found::add);
      }
    }
    result(bound).ifPresent(found::add);
    return found;
  }

  static Mismatch count(BoundMethod bound) {
    int passed = bound.arguments().size();
    int wanted = bound.nativeParameters().size();
    return mismatch(
        bound,
        bound.method().ref().name(),
        "passes "
            + passed
            + (passed == 1 ? " argument to " : " arguments to ")
            + bound.entry().display()
            + ", which has "
            + wanted
            + (wanted == 1 ? " parameter" : " parameters"),
        "it has " + wanted + (wanted == 1 ? " parameter" : " parameters"));
  }

  private Optional<Mismatch> parameter(BoundMethod bound, Argument argument, IdlSlot slot) {
    ParameterDecl parameter = bound.parameter(argument);
    NativeRole role = NativeRole.of(slot);
    JavaShape shape = JavaShape.of(parameter.type(), bound.style(), contracts);
    String declared = slot.direction() + " " + slot.type().spelling() + " " + slot.name();
    if (role.isSlot() && role != NativeRole.BLOCK_OUT && shape == JavaShape.VALUE) {
      String problem =
          "is a plain "
              + parameter.type().simpleName()
              + ", but "
              + bound.entry().display()
              + " stores "
              + role.content()
              + " through it ("
              + declared
              + "), so it needs "
              + (bound.style() == Style.CONVERTED ? "a Holder" : "a cell");
      return Optional.of(mismatch(bound, parameter.name(), problem, "it is " + declared));
    }
    if (role.isValue() && shape == JavaShape.CELL) {
      String problem =
          "is a cell, but "
              + bound.entry().display()
              + " takes the "
              + (role.isObject() ? "interface pointer" : "BSTR")
              + " itself ("
              + declared
              + ")";
      return Optional.of(mismatch(bound, parameter.name(), problem, "it is " + declared));
    }
    int formal = argument.parameter();
    boolean borrowed =
        role.isFilled() && said(bound, o -> o.effect(formal).cell() == CellEffect.BORROWED);
    return borrowed
        ? Optional.of(
            mismatch(
                bound,
                parameter.name(),
                "is declared to bring a borrowed reference, but the caller of "
                    + bound.entry().display()
                    + " owns it ("
                    + declared
                    + ") and must release it",
                "it is " + declared))
        : Optional.empty();
  }

  private Optional<Mismatch> result(BoundMethod bound) {
    if (bound.resultRole().isEmpty()) {
      return Optional.empty();
    }
    IdlSlot slot = bound.nativeParameters().get(bound.result());
    String declared = slot.direction() + " " + slot.type().spelling() + " " + slot.name();
    String name = bound.method().ref().name();
    if (!slot.isOut()) {
      return Optional.of(
          mismatch(
              bound,
              name,
              "returns what is no result of " + bound.entry().display() + " (" + declared + ")",
              "it is " + declared));
    }
    boolean borrowed =
        bound.resultRole().get() == NativeRole.OBJECT_OUT
            && said(bound, o -> o.result().kind() == Kind.BORROWED);
    return borrowed
        ? Optional.of(
            mismatch(
                bound,
                name,
                "is declared to return a borrowed reference, but the caller of "
                    + bound.entry().display()
                    + " owns it ("
                    + declared
                    + ") and must release it",
                "it is " + declared))
        : Optional.empty();
  }

  /** Whether the program says so itself of some way the method returns. */
  private boolean said(BoundMethod bound, Predicate<Outcome> what) {
    Optional<Contract> own = contracts.forBody(bound.method().ref());
    return own.filter(c -> c.origin() == Origin.ANNOTATION || c.origin() == Origin.USER).stream()
        .flatMap(c -> c.outcomes().stream())
        .anyMatch(o -> o.isNormal() && what.test(o));
  }

  private static Mismatch mismatch(BoundMethod bound, String subject, String problem, String says) {
    return new Mismatch(
        bound.method().ref(),
        subject,
        bound.where(),
        bound.entry().display(),
        problem,
        bound.entry().display() + ": " + says,
        bound.entry().operation().where());
  }
}
