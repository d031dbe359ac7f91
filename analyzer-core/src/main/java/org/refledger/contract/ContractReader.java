package org.refledger.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Clauses.When;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.ResultEffect.Kind;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.ir.Constant;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/**
 * Translates the annotations of a method into outcomes. Annotations are known by simple name,
 * wherever they were declared.
 *
 * <ul>
 *   <li>Without conditions there is one normal outcome. {@code when = TRUE} or {@code FALSE} makes
 *       two, guarded by the result and with the constant result each has; {@code NON_NULL}/{@code
 *       NULL} and {@code SUCCESS}/{@code FAILURE} likewise. Success is what the return type says:
 *       true, a status that is not negative (int, long, HRESULT, {@code @StatusResult}), else to
 *       return at all.
 *   <li>{@code ALWAYS} includes a call that throws for what the callee takes or gives back
 *       ({@code @Consumed}, {@code @Releases}, {@code @Escapes}); what it hands out
 *       ({@code @Retains}, {@code @Out}, {@code @MovesInto}, {@code @CalledOnce}) it does not when
 *       it throws. {@code RETURNS} never includes it.
 *   <li>{@code @Out} fills its cell in its outcome and clears it in the opposite one; a call that
 *       throws leaves it.
 *   <li>{@code @Owned} is not null unless some {@code @Nullable} says it may be.
 *       {@code @MaybeSame("p")} makes two outcomes: an owned result, or p itself with p untouched;
 *       {@code @Consumed p} then holds in the first only.
 *   <li>Declared exceptions are {@link Exit#THROWS} outcomes, {@code @MayThrow} is {@link
 *       Exit#THROWS_LIKELY}, and without it there is one {@link Exit#THROWS_UNLIKELY};
 *       {@code @NoThrow} on the method takes all of them away, on the type only the unlikely one.
 *       {@code @NoReturn} leaves nothing but what is thrown, and with {@code @NoThrow} on the
 *       method nothing at all: it ends the program.
 *   <li>Checker Framework: {@code @Owning} consumes a parameter or owns a result,
 *       {@code @NotOwning} borrows, {@code @MustCallAlias} makes the result a view,
 *       {@code @EnsuresCalledMethods} releases. Error Prone's {@code @MustBeClosed} says nothing
 *       here: what it marks is closed, not counted, and javac itself checks it.
 * </ul>
 */
public final class ContractReader {
  private final Consumer<Notification> notifications;

  /**
   * @param notifications hears of annotations that make no sense, one {@code INPUT_REJECTED} each
   */
  public ContractReader(Consumer<Notification> notifications) {
    this.notifications = notifications;
  }

  /** Whether any annotation of the method or its parameters speaks of ownership. */
  public static boolean isAnnotated(MethodDecl method) {
    return method.annotations().stream().anyMatch(ContractVocabulary::speaks)
        || method.parameters().stream()
            .flatMap(p -> p.annotations().stream())
            .anyMatch(ContractVocabulary::speaks);
  }

  /**
   * The contract of a method, annotated or not; without annotations it borrows everything and its
   * result is untracked.
   *
   * @param quietType whether the declaring type is marked {@code @NoThrow}
   */
  public Contract read(
      MethodDecl method, boolean quietType, Contract.Origin origin, String provenance) {
    Clauses clauses =
        new ClauseReader(method, origin != Contract.Origin.ANNOTATION, notifications).read();
    List<Outcome> outcomes = new ArrayList<>();
    if (!clauses.noReturn) {
      cases(method, clauses).forEach(c -> outcomes.addAll(normal(clauses, c)));
    }
    outcomes.addAll(thrown(method, clauses, quietType));
    return new Contract(method.ref(), outcomes, origin, provenance);
  }

  /** One way of returning: what is known of the result, and which conditions hold. */
  private record Case(
      @Nullable Guard guard, @Nullable When when, @Nullable Constant constant, List<Guard> told) {
    Case(@Nullable Guard guard, @Nullable When when, @Nullable Constant constant) {
      this(guard, when, constant, List.of());
    }

    boolean has(When asked) {
      return asked == When.ALWAYS || asked == When.RETURNS || asked == when;
    }

    List<Guard> guards() {
      List<Guard> all = new ArrayList<>(told);
      if (guard != null) {
        all.add(guard);
      }
      return all;
    }
  }

  private static List<Case> cases(MethodDecl method, Clauses clauses) {
    List<When> used = new ArrayList<>(clauses.effects.stream().map(Clauses.Effect::when).toList());
    used.add(clauses.resultWhen);
    if (used.contains(When.TRUE) || used.contains(When.FALSE) || clauses.trueIf != null) {
      List<Guard> yes = clauses.trueIf == null ? List.of() : List.of(clauses.trueIf);
      List<Guard> no = yes.stream().map(Guard::opposite).toList();
      return List.of(
          new Case(new Guard(Slot.RESULT, Guard.Fact.TRUE), When.TRUE, Constant.TRUE, yes),
          new Case(new Guard(Slot.RESULT, Guard.Fact.FALSE), When.FALSE, Constant.FALSE, no));
    } else if (used.contains(When.NULL) || used.contains(When.NON_NULL)) {
      return List.of(
          new Case(new Guard(Slot.RESULT, Guard.Fact.NON_NULL), When.NON_NULL, null),
          new Case(new Guard(Slot.RESULT, Guard.Fact.NULL), When.NULL, Constant.NULL));
    }
    boolean status = clauses.statusResult && !method.returnType().equals(TypeRef.BOOLEAN);
    if (status || used.contains(When.SUCCESS) || used.contains(When.FAILURE)) {
      return List.of(
          new Case(new Guard(Slot.RESULT, Guard.Fact.SUCCESS), When.SUCCESS, null),
          new Case(new Guard(Slot.RESULT, Guard.Fact.FAILURE), When.FAILURE, null));
    }
    return List.of(new Case(null, null, null));
  }

  private static List<Outcome> normal(Clauses clauses, Case one) {
    Map<Integer, ArgEffect> effects = new TreeMap<>();
    for (Clauses.Effect each : clauses.effects) {
      if (one.has(each.when())) {
        effects.merge(each.slot(), each.effect(), ContractReader::both);
      }
    }
    List<Guard> guards = new ArrayList<>(one.guards());
    guards.addAll(clauses.preconditions);
    Outcome outcome = Outcome.normal(guards, effects, result(clauses, one));
    if (clauses.maybeSame == null || one.when() == When.NULL) {
      return List.of(outcome);
    }
    Map<Integer, ArgEffect> untouched = new TreeMap<>(effects);
    untouched.remove(clauses.maybeSame);
    return List.of(
        outcome,
        Outcome.normal(guards, untouched, ResultEffect.of(Kind.SAME_AS, clauses.maybeSame)));
  }

  private static ResultEffect result(Clauses clauses, Case one) {
    if (one.constant() != null) {
      return ResultEffect.constant(one.constant());
    }
    if (!one.has(clauses.resultWhen)) {
      return ResultEffect.UNTRACKED;
    }
    return one.when() == When.NON_NULL
        ? clauses.result.withNullness(Nullness.NON_NULL)
        : clauses.result;
  }

  /** A count and a hand-over may be said of one slot: {@code @Retains @Escapes}. */
  private static ArgEffect both(ArgEffect first, ArgEffect second) {
    return new ArgEffect(
        first.delta() + second.delta(),
        first.hasAmount() ? first.amountSlot() : second.amountSlot(),
        first.hand() == ArgEffect.Hand.KEPT_BY_CALLER ? second.hand() : first.hand(),
        first.keptIn() == null ? second.keptIn() : first.keptIn(),
        first.holder() == ArgEffect.BORROW.holder() ? second.holder() : first.holder(),
        first.cell() == ArgEffect.CellEffect.UNCHANGED ? second.cell() : first.cell());
  }

  private static List<Outcome> thrown(MethodDecl method, Clauses clauses, boolean quietType) {
    if (clauses.noThrow) {
      return List.of();
    }
    Map<Integer, ArgEffect> effects = new TreeMap<>();
    for (Clauses.Effect each : clauses.effects) {
      if (each.when() == When.THROWS || (each.when() == When.ALWAYS && each.alsoThrown())) {
        effects.merge(each.slot(), each.effect(), ContractReader::both);
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    if (!clauses.preconditions.isEmpty()) {
      TypeRef type =
          method.thrown().isEmpty() ? UNCHECKED : exception(method, method.thrown().get(0));
      for (Guard needed : clauses.preconditions) {
        outcomes.add(
            new Outcome(
                Exit.THROWS, List.of(needed.opposite()), effects, ResultEffect.UNTRACKED, type));
      }
      return outcomes;
    }
    for (TypeRef type : method.thrown()) {
      outcomes.add(Outcome.thrown(Exit.THROWS, exception(method, type), effects));
    }
    if (clauses.noReturn && outcomes.isEmpty()) {
      TypeRef type = clauses.mayThrow == null ? Outcome.ANY_EXCEPTION : named(clauses.mayThrow);
      outcomes.add(Outcome.thrown(Exit.THROWS, type, effects));
    } else if (clauses.mayThrow != null) {
      outcomes.add(Outcome.thrown(Exit.THROWS_LIKELY, named(clauses.mayThrow), effects));
    } else if (!quietType && !clauses.noReturn) {
      outcomes.add(Outcome.thrown(Exit.THROWS_UNLIKELY, Outcome.ANY_EXCEPTION, effects));
    }
    return outcomes;
  }

  private static final TypeRef UNCHECKED = TypeRef.of("java.lang.RuntimeException");

  private static TypeRef named(String exception) {
    return exception.isEmpty() ? Outcome.ANY_EXCEPTION : TypeRef.of(exception);
  }

  private static TypeRef exception(MethodDecl method, TypeRef declared) {
    if (declared.isUnknown()) {
      return Outcome.ANY_EXCEPTION;
    }
    return method.typeParameters().stream()
        .filter(p -> p.name().equals(declared.name()))
        .map(p -> p.bound().equals(TypeRef.OBJECT) ? Outcome.ANY_EXCEPTION : p.bound())
        .findFirst()
        .orElse(declared);
  }
}
