package org.refledger.contract;

import java.util.List;
import org.refledger.ir.MethodRef;

/**
 * What a call does to counts: the ownership contract of one method.
 *
 * @param method whose contract it is (the declaring or overridden method)
 * @param outcomes at least one; no normal outcome means the method never returns
 * @param origin where the knowledge comes from
 * @param provenance shown to users: {@code contract netty/buffer}, {@code @Owned in source}, {@code
 *     body of Foo.bar()}
 */
public record Contract(MethodRef method, List<Outcome> outcomes, Origin origin, String provenance) {

  /** In order of precedence. */
  public enum Origin {
    ANNOTATION,
    USER,
    SHIPPED,
    IDL,
    INFERRED,
    NAMING,
    DEFAULT
  }

  public Contract {
    outcomes = List.copyOf(outcomes);
  }

  public boolean neverReturns() {
    return outcomes.stream().noneMatch(Outcome::isNormal);
  }

  /**
   * Whether it says anything a body may hide: effects, what must hold or follows, that nothing is
   * thrown.
   */
  public boolean saysSomething() {
    return hasEffects()
        || outcomes.stream().allMatch(Outcome::isNormal)
        || outcomes.stream().anyMatch(o -> o.isNormal() && !o.guards().isEmpty())
        || outcomes.stream().anyMatch(o -> o.result().kind() == ResultEffect.Kind.UNCOUNTED);
  }

  /** Whether all it says is that the result stays somebody else's: a body may tell whose. */
  public boolean onlyLends() {
    return outcomes.stream().allMatch(o -> o.effects().isEmpty() && o.guards().isEmpty())
        && outcomes.stream()
            .filter(Outcome::isNormal)
            .allMatch(o -> o.result().kind() == ResultEffect.Kind.BORROWED);
  }

  /** Whether it is declared to change no count and to return what has none. */
  public boolean isAccessor() {
    return outcomes.stream().allMatch(o -> o.effects().isEmpty())
        && outcomes.stream().anyMatch(o -> o.result().kind() == ResultEffect.Kind.UNCOUNTED);
  }

  /** The same without the outcomes that end so. */
  public Contract without(Outcome.Exit exit) {
    List<Outcome> kept = outcomes.stream().filter(o -> o.exit() != exit).toList();
    return new Contract(method, kept, origin, provenance);
  }

  /** Whether the result is, in some outcome, what a field of the receiver holds. */
  public boolean isGetter() {
    return outcomes.stream().anyMatch(o -> o.result().kind() == ResultEffect.Kind.FIELD_OF);
  }

  /** Whether any outcome does more than borrow and return something untracked. */
  public boolean hasEffects() {
    return outcomes.stream().anyMatch(o -> !o.effects().isEmpty() || o.result().isTracked());
  }
}
