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
  void anAcquireItsCounterpartAndACounterAreASignTogether() {
    assertThat(CountingSigns.shape(Set.of("incRef", "decRef", "size"), Set.of("refCount")))
        .isTrue();
    assertThat(CountingSigns.shape(Set.of("incRef", "decRef"), Set.of("name"))).isFalse();
    assertThat(CountingSigns.shape(Set.of("retain", "decRef"), Set.of("refs"))).isFalse();
    assertThat(CountingSigns.shape(Set.of("release"), Set.of("refs"))).isFalse();
  }
}
