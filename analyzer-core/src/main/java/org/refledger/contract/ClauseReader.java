package org.refledger.contract;

import java.util.Optional;
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
  private final ContractProblems problems;
  private final ContractCheck check;
  private final ContractMembers members;
  private final Clauses clauses = new Clauses();

  /**
   * @param strict whether misspelt annotations and members are reported whatever package they come
   *     from (in stubs)
   */
  ClauseReader(MethodDecl method, boolean strict, Consumer<Notification> notifications) {
    this.method = method;
    this.problems = new ContractProblems(method, notifications);
    this.check = new ContractCheck(method, strict, problems);
    this.members = new ContractMembers(method, problems);
  }

  Clauses read() {
    check.run();
    for (AnnotationUse use : method.annotations()) {
      readMethodEffect(use);
      readResult(use);
      readThrowing(use);
      readForeign(use);
    }
    for (int slot = 0; slot < method.parameters().size(); slot++) {
      ParameterDecl parameter = method.parameters().get(slot);
      for (AnnotationUse use : parameter.annotations()) {
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
          problems.reject(
              use,
              " on a static method or constructor speaks of no receiver. Put it on a parameter.");
        }
      }
      case "EndsFrame" ->
          clauses.add(Slot.RECEIVER, ArgEffect.hand(Hand.FRAME_ENDS), When.ALWAYS, true);
      case "LastFailed" ->
          clauses.add(
              Slot.RECEIVER,
              ArgEffect.hand(Hand.LAST_FAILED),
              members.when(use, When.ALWAYS),
              false);
      case "NoReturn" -> clauses.noReturn = true;
      case "StatusResult" -> clauses.statusResult = true;
      default -> {}
    }
  }

  private void readEffect(AnnotationUse use, int slot) {
    switch (use.simpleName()) {
      case "Consumed" -> clauses.add(slot, ArgEffect.CONSUME, members.when(use, When.ALWAYS), true);
      case "Releases" ->
          clauses.add(slot, members.count(use, -1), members.when(use, When.ALWAYS), true);
      case "Retains" ->
          clauses.add(slot, members.count(use, 1), members.when(use, When.ALWAYS), false);
      case "Escapes" -> clauses.add(slot, ArgEffect.ESCAPE, members.when(use, When.ALWAYS), true);
      case "ReleasesElements" ->
          clauses.add(slot, ArgEffect.hand(Hand.ELEMENTS_RELEASED), When.ALWAYS, true);
      default -> {}
    }
  }

  private void readResult(AnnotationUse use) {
    switch (use.simpleName()) {
      case "Owned" ->
          owned(members.when(use, When.ALWAYS), ContractMembers.text(use, "viewOf"), use);
      case "Borrowed" -> {
        String of = ContractMembers.text(use, "of");
        int slot = of.isEmpty() ? Slot.RESULT : members.slotNamed(of, use).orElse(Slot.RESULT);
        clauses.result(ResultEffect.of(Kind.BORROWED, slot), When.RETURNS);
      }
      case "FrameScoped" -> frameScoped(use);
      case "Same" -> resultOf(Kind.SAME_AS, use);
      case "ViewOf" -> resultOf(Kind.VIEW_OF, use);
      case "ElementOf" -> resultOf(Kind.ELEMENT_OF, use);
      case "RemovedFrom" -> resultOf(Kind.REMOVED_FROM, use);
      case "CellContent" ->
          clauses.result(ResultEffect.of(Kind.CONTENT_OF, Slot.RECEIVER), When.RETURNS);
      case "MaybeSame" ->
          members
              .slotNamed(ContractMembers.textOr(use, "value", "this"), use)
              .ifPresent(
                  s -> {
                    clauses.maybeSame = s;
                    owned(When.RETURNS, "", use);
                  });
      case "Uncounted" ->
          clauses.result(ResultEffect.of(Kind.UNCOUNTED, Slot.RESULT), When.RETURNS);
      default -> {}
    }
  }

  private void owned(When when, String viewOf, AnnotationUse use) {
    if (method.returnType().equals(TypeRef.BOOLEAN) || method.returnType().equals(TypeRef.VOID)) {
      problems.reject(
          use,
          " on a method that returns "
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
          members
              .slotNamed(viewOf, use)
              .map(s -> ResultEffect.of(Kind.OWNED_VIEW_OF, s))
              .map(e -> nullable ? e : e.withNullness(Nullness.NON_NULL))
              .orElse(ResultEffect.UNTRACKED);
    }
    boolean certain = !Boolean.FALSE.equals(use.members().get("certain"));
    ResultEffect perhaps =
        ResultEffect.of(Kind.OWNED_IF_COUNTED, Slot.RESULT).withNullness(effect.nullness());
    clauses.result(certain ? effect : perhaps, when);
  }

  private void frameScoped(AnnotationUse use) {
    boolean nullable = ContractVocabulary.any(method.annotations(), "Nullable");
    members
        .slotNamed(ContractMembers.textOr(use, "value", "this"), use)
        .map(s -> ResultEffect.of(Kind.OWNED_IN_FRAME, s))
        .map(e -> nullable ? e : e.withNullness(Nullness.NON_NULL))
        .ifPresent(e -> clauses.result(e, When.RETURNS));
  }

  private void resultOf(Kind kind, AnnotationUse use) {
    boolean surely =
        kind == Kind.VIEW_OF && !ContractVocabulary.any(method.annotations(), "Nullable");
    members
        .slotNamed(ContractMembers.textOr(use, "value", "this"), use)
        .map(s -> ResultEffect.of(kind, s))
        .map(e -> surely ? e.withNullness(Nullness.NON_NULL) : e)
        .ifPresent(e -> clauses.result(e, When.RETURNS));
  }

  private void readThrowing(AnnotationUse use) {
    if (use.simpleName().equals("MayThrow")) {
      clauses.mayThrow = ContractMembers.text(use, "value");
    } else if (use.simpleName().equals("NoThrow")) {
      clauses.noThrow = true;
    }
  }

  private void readForeign(AnnotationUse use) {
    switch (use.simpleName()) {
      case "Owning" -> owned(When.ALWAYS, "", use);
      case "NotOwning" -> clauses.result(ResultEffect.of(Kind.BORROWED, Slot.RESULT), When.RETURNS);
      case "EnsuresCalledMethods" -> {
        for (String expression : use.strings("value")) {
          Optional<Integer> slot = members.checkerSlot(expression);
          slot.ifPresent(s -> clauses.add(s, ArgEffect.RELEASE, When.RETURNS, false));
        }
      }
      default -> {}
    }
  }

  private void readParameter(AnnotationUse use, int slot) {
    readEffect(use, slot);
    switch (use.simpleName()) {
      case "Owning" -> clauses.add(slot, ArgEffect.CONSUME, When.ALWAYS, true);
      case "MustCallAlias" -> clauses.result(ResultEffect.of(Kind.VIEW_OF, slot), When.RETURNS);
      case "Out" -> out(use, slot);
      case "InOut" ->
          clauses.add(
              slot, ArgEffect.cell(CellEffect.REPLACED), members.when(use, When.SUCCESS), false);
      case "MovesInto" -> {
        Optional<Integer> container =
            members.slotNamed(ContractMembers.textOr(use, "value", "this"), use);
        ArgEffect effect = container.map(ArgEffect::movedInto).orElse(ArgEffect.ESCAPE);
        When when = members.when(use, When.RETURNS);
        clauses.add(slot, effect, when, false);
        When refused = opposite(when);
        if (refused != null) {
          clauses.add(slot, ArgEffect.ESCAPE, refused, false); // the caller's again, if it asks
        }
      }
      case "SetsCell" -> clauses.add(Slot.RECEIVER, ArgEffect.cellSetTo(slot), When.RETURNS, false);
      case "ReturnsOnlyIf" -> members.fact(use, "when", slot).ifPresent(clauses.preconditions::add);
      case "TrueIf" -> members.fact(use, "value", slot).ifPresent(g -> clauses.trueIf = g);
      case "CalledNow" -> clauses.add(slot, ArgEffect.hand(Hand.RUN_NOW), When.ALWAYS, true);
      case "CalledOnce" -> clauses.add(slot, ArgEffect.hand(Hand.RUN_ONCE), When.ALWAYS, false);
      default -> {}
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

  private void out(AnnotationUse use, int slot) {
    boolean borrowed = Boolean.TRUE.equals(use.members().get("borrowed"));
    When when = members.when(use, When.SUCCESS);
    clauses.add(
        slot, ArgEffect.cell(borrowed ? CellEffect.BORROWED : CellEffect.OWNED), when, false);
    When otherwise = opposite(when);
    if (otherwise != null) {
      clauses.add(slot, ArgEffect.cell(CellEffect.CLEARED), otherwise, false);
    }
  }
}
