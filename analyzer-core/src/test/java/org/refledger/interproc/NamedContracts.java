package org.refledger.interproc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.ArgEffect.CellEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Guard;
import org.refledger.contract.Guard.Fact;
import org.refledger.contract.Outcome;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.ResultEffect.Kind;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.contract.TypeContract;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;

/**
 * A small library for engine tests: the counted type {@code B} and methods known by their simple
 * name.
 */
final class NamedContracts implements ContractTable {
  private static final TypeRef IO = TypeRef.of("java.io.IOException");

  private static final Map<String, List<Outcome>> BY_NAME =
      Map.ofEntries(
          Map.entry("alloc", List.of(Outcome.normal(Map.of(), ResultEffect.OWNED))),
          Map.entry("poll", List.of(Outcome.normal(Map.of(), ResultEffect.OWNED_OR_NULL))),
          Map.entry(
              "retain", List.of(Outcome.normal(Map.of(Slot.RECEIVER, ArgEffect.RETAIN), same()))),
          Map.entry(
              "release",
              List.of(
                  Outcome.normal(
                      Map.of(Slot.RECEIVER, ArgEffect.RELEASE), ResultEffect.UNTRACKED))),
          Map.entry(
              "slice",
              List.of(Outcome.normal(Map.of(), ResultEffect.of(Kind.VIEW_OF, Slot.RECEIVER)))),
          Map.entry("read", List.of(Outcome.normal(Map.of(), ResultEffect.UNTRACKED), unlikely())),
          Map.entry(
              "parse",
              List.of(
                  Outcome.normal(Map.of(), ResultEffect.UNTRACKED),
                  Outcome.thrown(Exit.THROWS, IO, Map.of()))),
          Map.entry(
              "consume",
              List.of(Outcome.normal(Map.of(0, ArgEffect.CONSUME), ResultEffect.UNTRACKED))),
          Map.entry("wrap", List.of(Outcome.normal(Map.of(), ResultEffect.of(Kind.VIEW_OF, 0)))),
          Map.entry(
              "handle",
              List.of(Outcome.normal(Map.of(0, ArgEffect.CONSUME), ResultEffect.UNTRACKED))),
          Map.entry("lent", List.of(Outcome.normal(Map.of(), ResultEffect.UNTRACKED))),
          Map.entry("fail", List.of(Outcome.thrown(Exit.THROWS, IO, Map.of()))),
          Map.entry(
              "tryRetain",
              List.of(
                  Outcome.normal(
                      Map.of(Slot.RECEIVER, ArgEffect.RETAIN),
                      ResultEffect.constant(Constant.TRUE)),
                  Outcome.normal(Map.of(), ResultEffect.constant(Constant.FALSE)))),
          Map.entry(
              "query",
              List.of(
                  Outcome.normal(
                      List.of(new Guard(Slot.RESULT, Fact.SUCCESS)),
                      Map.of(0, ArgEffect.cell(CellEffect.OWNED)),
                      ResultEffect.UNTRACKED),
                  Outcome.normal(
                      List.of(new Guard(Slot.RESULT, Fact.FAILURE)),
                      Map.of(0, ArgEffect.cell(CellEffect.CLEARED)),
                      ResultEffect.UNTRACKED))));

  private static ResultEffect same() {
    return ResultEffect.of(Kind.SAME_AS, Slot.RECEIVER).withNullness(Nullness.NON_NULL);
  }

  private static Outcome unlikely() {
    return Outcome.thrown(Exit.THROWS_UNLIKELY, TypeRef.of("java.lang.RuntimeException"), Map.of());
  }

  @Override
  public Optional<Contract> forCall(Event.Call call) {
    return Optional.ofNullable(BY_NAME.get(call.method().name()))
        .map(o -> new Contract(call.method(), o, Contract.Origin.SHIPPED, "contract test"));
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    return method.name().equals("handle") || method.name().equals("lent")
        ? forCallNamed(method)
        : Optional.empty();
  }

  private static Optional<Contract> forCallNamed(MethodRef method) {
    return Optional.ofNullable(BY_NAME.get(method.name()))
        .map(o -> new Contract(method, o, Contract.Origin.SHIPPED, "contract test"));
  }

  @Override
  public Optional<TypeContract> ofType(String typeName) {
    return typeName.equals("B")
        ? Optional.of(new TypeContract("B", "test", List.of("release"), Damage.LOST))
        : Optional.empty();
  }

  @Override
  public boolean mayBeCounted(String typeName) {
    return typeName.equals("B") || typeName.equals("java.lang.Object");
  }

  @Override
  public boolean isImmortal(FieldRef field) {
    return field.name().equals("EMPTY");
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return body.name().equals("lent");
  }

  @Override
  public boolean ownsElements(MethodRef body, int parameter) {
    return false;
  }
}
