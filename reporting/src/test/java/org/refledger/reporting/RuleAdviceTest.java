package org.refledger.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RuleAdviceTest {
  @Test
  void the_advice_is_the_first_sentence_of_the_page() {
    assertThat(RuleAdvice.ofPage("## How to fix\n\nRelease `it`\nonce. Then more.\n"))
        .isEqualTo("Release it once");
    assertThat(RuleAdvice.ofPage("## How to fix\n```java\nx();\n```\nText.")).isEmpty();
    assertThat(RuleAdvice.ofPage("## Example\nNo.\n")).isEmpty();
  }
}
