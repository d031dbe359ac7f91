package org.refledger.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect.CellEffect;
import org.refledger.contract.ArgEffect.Hand;
import org.refledger.contract.Clauses.When;
import org.refledger.contract.ResultEffect.Kind;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.source.Notification;

/**
 * Reads the annotations of one method into {@link Clauses}. What makes no sense is reported and
 * tracked no further.
 */
final class ClauseReader {
  private final MethodDecl method;
  private final boolean strict;
  private final Consumer<Notification> notifications;
  private final Clauses clauses = new Clauses();

  /**
   * @param strict whether misspelt annotations and members are reported whatever package they come
   *     from (in stubs)
   */
  ClauseReader(MethodDecl method, boolean strict, Consumer<Notification> notifications) {
    this.method = method;
    this.strict = strict;
    this.notifications = notifications;
  }

  Clauses read() {
    for (AnnotationUse use : method.annotations()) {
      check(use);
      readMethodEffect(use);
      readResult(use);
      readThrowing(use);
      readForeign(use);
    }
    for (int slot = 0; slot < method.parameters().size(); slot++) {
      ParameterDecl parameter = method.parameters().get(slot);
      for (AnnotationUse use : parameter.annotations()) {
        check(use);
        readParameter(use, slot);
      }
    }
    return clauses;
  }

  private void readMethodEffect(AnnotationUse use) {
    boolean onReceiver = !method.isStatic() && !method.ref().isConstructor();
    switch (use.simpleName()) {
      case "Consumed", "Retains", "Releases", "Escapes", "ReleasesElements" -> {
        if (onReceiver) {
          readEffect(use, Slot.RECEIVER);
        } else {
          reject(
              "@"
                  + use.simpleName()
                  + " on a static method or constructor speaks of no receiver. Put it on a parameter.");
        }
      }
      case "NoReturn" -> clauses.noReturn = true;
      case "StatusResult" -> clauses.statusResult = true;
      default -> {}
    }
  }

  private void readEffect(AnnotationUse use, int slot) {
    switch (use.simpleName()) {
      case "Consumed" -> clauses.add(slot, ArgEffect.CONSUME, when(use, When.ALWAYS), true);
      case "Releases" -> clauses.add(slot, count(use, -1), when(use, When.ALWAYS), true);
      case "Retains" -> clauses.add(slot, count(use, 1), when(use, When.ALWAYS), false);
      case "Escapes" -> clauses.add(slot, ArgEffect.ESCAPE, When.ALWAYS, true);
      case "ReleasesElements" ->
          clauses.add(slot, ArgEffect.hand(Hand.ELEMENTS_RELEASED), When.ALWAYS, true);
      default -> {}
    }
  }

  private ArgEffect count(AnnotationUse use, int sign) {
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
    reject(
        "@"
            + use.simpleName()
            + "("
            + value
            + ") is no number of references. Write a positive literal or name the parameter in amount.");
    return ArgEffect.ESCAPE;
  }

  private void readResult(AnnotationUse use) {
    switch (use.simpleName()) {
      case "Owned" -> owned(when(use, When.ALWAYS), text(use, "viewOf"), use);
      case "Borrowed" -> {
        String of = text(use, "of");
        int slot = of.isEmpty() ? Slot.RESULT : slotNamed(of, use).orElse(Slot.RESULT);
        clauses.result(ResultEffect.of(Kind.BORROWED, slot), When.RETURNS);
      }
      case "Same" -> resultOf(Kind.SAME_AS, use);
      case "ViewOf" -> resultOf(Kind.VIEW_OF, use);
      case "ElementOf" -> resultOf(Kind.ELEMENT_OF, use);
      case "RemovedFrom" -> resultOf(Kind.REMOVED_FROM, use);
      case "CellContent" ->
          clauses.result(ResultEffect.of(Kind.CONTENT_OF, Slot.RECEIVER), When.RETURNS);
      case "MaybeSame" ->
          slotNamed(textOr(use, "value", "this"), use)
              .ifPresent(
                  s -> {
                    clauses.maybeSame = s;
                    owned(When.RETURNS, "", use);
                  });
      case "Uncounted" -> clauses.result(ResultEffect.UNTRACKED, When.RETURNS);
      default -> {}
    }
  }

  private void owned(When when, String viewOf, AnnotationUse use) {
    if (method.returnType().equals(TypeRef.BOOLEAN) || method.returnType().equals(TypeRef.VOID)) {
      reject(
          "@"
              + use.simpleName()
              + " on a method that returns "
              + method.returnType().name()
              + " hands nothing out. Use @Retains or @Out.");
      // The outcomes are still told apart, so that other effects keep their condition.
      clauses.result(ResultEffect.UNTRACKED, when);
      return;
    }
    boolean nullable = ContractVocabulary.any(method.annotations(), "Nullable");
    ResultEffect effect = nullable ? ResultEffect.OWNED_OR_NULL : ResultEffect.OWNED;
    if (!viewOf.isEmpty()) {
      effect =
          slotNamed(viewOf, use)
              .map(s -> ResultEffect.of(Kind.OWNED_VIEW_OF, s))
              .map(e -> nullable ? e : e.withNullness(Nullness.NON_NULL))
              .orElse(ResultEffect.UNTRACKED);
    }
    clauses.result(effect, when);
  }

  private void resultOf(Kind kind, AnnotationUse use) {
    boolean surely =
        kind == Kind.VIEW_OF && !ContractVocabulary.any(method.annotations(), "Nullable");
    slotNamed(textOr(use, "value", "this"), use)
        .map(s -> ResultEffect.of(kind, s))
        .map(e -> surely ? e.withNullness(Nullness.NON_NULL) : e)
        .ifPresent(e -> clauses.result(e, When.RETURNS));
  }

  private void readThrowing(AnnotationUse use) {
    if (use.simpleName().equals("MayThrow")) {
      clauses.mayThrow = text(use, "value");
    } else if (use.simpleName().equals("NoThrow")) {
      clauses.noThrow = true;
    }
  }

  private void readForeign(AnnotationUse use) {
    switch (use.simpleName()) {
      case "Owning", "MustBeClosed" -> owned(When.ALWAYS, "", use);
      case "NotOwning" -> clauses.result(ResultEffect.of(Kind.BORROWED, Slot.RESULT), When.RETURNS);
      case "EnsuresCalledMethods" -> {
        for (String expression : use.strings("value")) {
          Optional<Integer> slot = checkerSlot(expression);
          slot.ifPresent(s -> clauses.add(s, ArgEffect.RELEASE, When.RETURNS, false));
        }
      }
      default -> {}
    }
  }

  /**
   * The Checker Framework counts parameters from 1: {@code #1}; fields and other expressions have
   * no slot.
   */
  private Optional<Integer> checkerSlot(String expression) {
    if (expression.equals("this")) {
      return Optional.of(Slot.RECEIVER);
    } else if (expression.matches("#[1-9][0-9]?")) {
      int slot = Integer.parseInt(expression.substring(1)) - 1;
      return slot < method.parameters().size() ? Optional.of(slot) : Optional.empty();
    }
    return Optional.empty();
  }

  private void readParameter(AnnotationUse use, int slot) {
    readEffect(use, slot);
    switch (use.simpleName()) {
      case "Owning" -> clauses.add(slot, ArgEffect.CONSUME, When.ALWAYS, true);
      case "MustCallAlias" -> clauses.result(ResultEffect.of(Kind.VIEW_OF, slot), When.RETURNS);
      case "Out" -> out(use, slot);
      case "InOut" ->
          clauses.add(slot, ArgEffect.cell(CellEffect.REPLACED), when(use, When.ALWAYS), false);
      case "MovesInto" -> {
        Optional<Integer> container = slotNamed(textOr(use, "value", "this"), use);
        ArgEffect effect = container.map(ArgEffect::movedInto).orElse(ArgEffect.ESCAPE);
        clauses.add(slot, effect, When.RETURNS, false);
      }
      case "SetsCell" -> clauses.add(Slot.RECEIVER, ArgEffect.cellSetTo(slot), When.RETURNS, false);
      case "ReturnsOnlyIf" -> fact(use, "when", slot).ifPresent(clauses.preconditions::add);
      case "TrueIf" -> fact(use, "value", slot).ifPresent(g -> clauses.trueIf = g);
      case "CalledNow" -> clauses.add(slot, ArgEffect.hand(Hand.RUN_NOW), When.ALWAYS, true);
      case "CalledOnce" -> clauses.add(slot, ArgEffect.hand(Hand.RUN_ONCE), When.ALWAYS, false);
      default -> {}
    }
  }

  /** A fact about an argument. */
  private Optional<Guard> fact(AnnotationUse use, String member, int slot) {
    String text = text(use, member);
    String name = text.substring(text.lastIndexOf('.') + 1);
    List<String> known = Arrays.stream(Guard.Fact.values()).map(Enum::name).toList();
    if (known.contains(name)) {
      return Optional.of(new Guard(slot, Guard.Fact.valueOf(name)));
    }
    reject(
        "@"
            + use.simpleName()
            + " knows no fact "
            + name
            + NearestName.hint(name, known)
            + ". Correct the contract.");
    return Optional.empty();
  }

  private void out(AnnotationUse use, int slot) {
    boolean borrowed = Boolean.TRUE.equals(use.members().get("borrowed"));
    When when = when(use, When.SUCCESS);
    clauses.add(
        slot, ArgEffect.cell(borrowed ? CellEffect.BORROWED : CellEffect.OWNED), when, false);
    When otherwise = opposite(when);
    if (otherwise != null) {
      clauses.add(slot, ArgEffect.cell(CellEffect.CLEARED), otherwise, false);
    }
  }

  private static @Nullable When opposite(When when) {
    return switch (when) {
      case TRUE -> When.FALSE;
      case FALSE -> When.TRUE;
      case NON_NULL -> When.NULL;
      case NULL -> When.NON_NULL;
      case SUCCESS -> When.FAILURE;
      case FAILURE -> When.SUCCESS;
      default -> null;
    };
  }

  private When when(AnnotationUse use, When defaultValue) {
    Object written = use.members().get("when");
    When when = defaultValue;
    if (written != null) {
      String text = String.valueOf(written);
      String name = text.substring(text.lastIndexOf('.') + 1);
      List<String> known =
          Arrays.stream(When.values()).filter(w -> w != When.THROWS).map(Enum::name).toList();
      if (!known.contains(name)) {
        reject(
            "@"
                + use.simpleName()
                + " knows no outcome "
                + name
                + NearestName.hint(name, known)
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
        clauses.statusResult
            || hasStatusResult()
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
      reject(
          "@"
              + use.simpleName()
              + "(when = "
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

  private static String text(AnnotationUse use, String member) {
    return textOr(use, member, "");
  }

  private static String textOr(AnnotationUse use, String member, String absent) {
    return Objects.toString(use.members().get(member), absent);
  }

  private Optional<Integer> slotNamed(String name, AnnotationUse use) {
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
    reject(
        "@"
            + use.simpleName()
            + " names "
            + name
            + ", which is no parameter"
            + NearestName.hint(name, known)
            + ". Correct the contract.");
    return Optional.empty();
  }

  private void check(AnnotationUse use) {
    boolean ours = ContractVocabulary.isOurs(use);
    if (ours && (strict || ContractVocabulary.isFromOurPackage(use))) {
      for (Map.Entry<String, Object> member : new TreeMap<>(use.members()).entrySet()) {
        if (!ContractVocabulary.members(use).contains(member.getKey())) {
          String hint = NearestName.hint(member.getKey(), ContractVocabulary.members(use));
          reject(
              "@"
                  + use.simpleName()
                  + " has no member "
                  + member.getKey()
                  + hint
                  + ". Correct the contract.");
        }
      }
    } else if (strict && !ours) {
      NearestName.of(use.simpleName(), ContractVocabulary.names())
          .filter(n -> !ContractVocabulary.speaks(use))
          .ifPresent(
              n ->
                  reject(
                      "@"
                          + use.simpleName()
                          + " is no contract annotation (did you mean "
                          + n
                          + "?). Correct the contract."));
    }
  }

  private void reject(String message) {
    notifications.accept(
        new Notification(
            Notification.Kind.INPUT_REJECTED,
            method.range(),
            method.ref().display() + ": " + message));
  }
}
