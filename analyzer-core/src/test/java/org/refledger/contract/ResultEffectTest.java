package org.refledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.refledger.contract.ResultEffect.Kind;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;

final class ResultEffectTest {
  private static final FieldRef FIELD = new FieldRef("A", "f", TypeRef.of("B"), false);

  @Test
  void whatAFieldHoldsNamesTheField() {
    assertThatThrownBy(() -> ResultEffect.of(Kind.FIELD_OF, Slot.RECEIVER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new ResultEffect(Kind.OWNED, Slot.RESULT, 1, Nullness.UNKNOWN, null, FIELD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFieldSurvivesWhatIsLearntOfTheValue() {
    ResultEffect effect = ResultEffect.fieldOf(Slot.RECEIVER, FIELD);
    assertThat(effect.withNullness(Nullness.NON_NULL).withConstant(null).field()).isEqualTo(FIELD);
  }
}
