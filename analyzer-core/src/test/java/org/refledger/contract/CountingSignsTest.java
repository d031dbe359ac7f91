package org.refledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class CountingSignsTest {

  @Test
  void annotationsOfOwnershipAreSigns() {
    assertThat(CountingSigns.source("@Owned Object make();")).isTrue();
    assertThat(CountingSigns.source("void take(@org.refledger.annotations.Consumed Object o);"))
        .isTrue();
    assertThat(CountingSigns.source("@MustCall(\"close\") class Handle {}")).isTrue();
  }

  @Test
  void whatOnlySaysHowCallsEndIsNone() {
    assertThat(CountingSigns.source("@NoThrow @ViewOf List<E> subList(@CalledNow Runnable r);"))
        .isFalse();
    assertThat(CountingSigns.source("class OwnedThings { Object owned; }")).isFalse();
  }

  @Test
  void anAcquireAndItsCounterpartAreASignAndOneAloneIsNone() {
    assertThat(CountingSigns.methods(Set.of("incRef", "decRef", "size"))).isTrue();
    assertThat(CountingSigns.methods(Set.of("retain", "decRef"))).isFalse();
    assertThat(CountingSigns.methods(Set.of("release"))).isFalse();
  }
}
