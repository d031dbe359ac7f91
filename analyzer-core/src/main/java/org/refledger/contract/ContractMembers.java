package org.refledger.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.refledger.contract.Clauses.When;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.source.NearestName;

/**
 * What the members of a method's contract annotations say: outcomes, amounts, names of slots. What
 * makes no sense is reported, and read as what claims least.
 */
final class ContractMembers {
  private final MethodDecl method;
  private final ContractProblems problems;

  ContractMembers(MethodDecl method, ContractProblems problems) {
    this.method = method;
    this.problems = problems;
  }

  static String text(AnnotationUse use, String member) {
    return textOr(use, member, "");
  }

  static String textOr(AnnotationUse use, String member, String absent) {
    return Objects.toString(use.members().get(member), absent);
  }

  ArgEffect count(AnnotationUse use, int sign) {
    String amount = text(use, "amount");
    if (!amount.isEmpty()) {
      return slotNamed(amount, use)
          .map(s -> ArgEffect.countTimes(sign, s))
          .orElse(ArgEffect.ESCAPE);
    }
    Object value = use.members().getOrDefault("value", 1L);
    if (value instanceof Long number && number > 0 && number < Integer.MAX_VALUE) {
      return ArgEffect.count(sign * number.intValue());
    }
    problems.reject(
        use,
        "("
            + value
            + ") is no number of references. Write a positive literal or name the parameter in amount.");
    return ArgEffect.ESCAPE;
  }

  Optional<Integer> slotNamed(String name, AnnotationUse use) {
    if (name.equals("this") && !method.isStatic()) {
      return Optional.of(Slot.RECEIVER);
    }
    List<String> known =
        new ArrayList<>(method.parameters().stream().map(ParameterDecl::name).toList());
    int slot = known.indexOf(name);
    if (slot >= 0) {
      return Optional.of(slot);
    }
    if (!method.isStatic()) {
      known.add("this");
    }
    problems.reject(
        use,
        " names "
            + name
            + ", which is no parameter"
            + NearestName.hintInBrackets(name, known)
            + ". Correct the contract.");
    return Optional.empty();
  }

  /**
   * The Checker Framework counts parameters from 1: {@code #1}; fields and other expressions have
   * no slot.
   */
  Optional<Integer> checkerSlot(String expression) {
    if (expression.equals("this")) {
      return Optional.of(Slot.RECEIVER);
    } else if (expression.matches("#[1-9][0-9]?")) {
      int slot = Integer.parseInt(expression.substring(1)) - 1;
      return slot < method.parameters().size() ? Optional.of(slot) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A fact about an argument. */
  Optional<Guard> fact(AnnotationUse use, String member, int slot) {
    String text = text(use, member);
    String name = text.substring(text.lastIndexOf('.') + 1);
    List<String> known = Arrays.stream(Guard.Fact.values()).map(Enum::name).toList();
    if (known.contains(name)) {
      return Optional.of(new Guard(slot, Guard.Fact.valueOf(name)));
    }
    problems.reject(
        use,
        " knows no fact "
            + name
            + NearestName.hintInBrackets(name, known)
            + ". Correct the contract.");
    return Optional.empty();
  }

  When when(AnnotationUse use, When defaultValue) {
    Object written = use.members().get("when");
    When when = defaultValue;
    if (written != null) {
      String text = String.valueOf(written);
      String name = text.substring(text.lastIndexOf('.') + 1);
      List<String> known =
          Arrays.stream(When.values()).filter(w -> w != When.THROWS).map(Enum::name).toList();
      if (!known.contains(name)) {
        problems.reject(
            use,
            " knows no outcome "
                + name
                + NearestName.hintInBrackets(name, known)
                + ". Correct the contract.");
        return defaultValue;
      }
      when = When.valueOf(name);
    }
    return fitted(when, use);
  }

  /**
   * Success means what the return type lets it mean; an outcome the return type cannot have is
   * reported.
   */
  private When fitted(When when, AnnotationUse use) {
    boolean isBoolean = isNamed("boolean", "java.lang.Boolean");
    boolean isReference = !method.returnType().isPrimitive();
    boolean isStatus =
        hasStatusResult()
            || isNamed("int", "long")
            || method.returnType().simpleName().equals("HRESULT");
    When fitted =
        switch (when) {
          case SUCCESS -> isBoolean ? When.TRUE : isStatus ? When.SUCCESS : When.RETURNS;
          case FAILURE -> isBoolean ? When.FALSE : isStatus ? When.FAILURE : When.THROWS;
          default -> when;
        };
    boolean impossible =
        ((fitted == When.TRUE || fitted == When.FALSE) && !isBoolean)
            || ((fitted == When.NULL || fitted == When.NON_NULL) && !isReference);
    if (impossible) {
      problems.reject(
          use,
          "(when = "
              + when
              + ") does not fit a method that returns "
              + method.returnType().simpleName()
              + ". Choose another outcome; it is read as RETURNS.");
      return When.RETURNS;
    }
    return fitted;
  }

  private boolean hasStatusResult() {
    return ContractVocabulary.any(method.annotations(), "StatusResult");
  }

  private boolean isNamed(String... names) {
    TypeRef type = method.returnType();
    return type.dimensions() == 0 && List.of(names).contains(type.name());
  }
}
