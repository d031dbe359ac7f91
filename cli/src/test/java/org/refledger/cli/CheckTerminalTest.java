package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code check} shows on a terminal. */
class CheckTerminalTest extends CheckFixture {
  @Test
  void colourFollowsTheFlagThenTheEnvironmentThenTheTerminal() {
    cli.terminal = new Session.Terminal(true, false, 120);
    cli.run("check");
    assertThat(cli.product.contexts.get(0).console().colour()).isTrue();
    assertThat(cli.product.contexts.get(0).console().width()).isEqualTo(120);
    cli.environment.put("NO_COLOR", "1");
    cli.run("check");
    assertThat(cli.product.contexts.get(1).console().colour()).isFalse();
    cli.run("check", "--color=always");
    assertThat(cli.product.contexts.get(2).console().colour()).isTrue();
  }

  @Test
  void progressIsShownOnATerminalAndErased() {
    cli.terminal = new Session.Terminal(false, true, 60);
    assertThat(cli.run("check")).isZero();
    assertThat(cli.err()).contains("parsing").endsWith("\r" + " ".repeat(59) + "\r");
  }

  @Test
  void progressIsNotShownWhereNobodyWatches() {
    cli.run("check");
    cli.terminal = new Session.Terminal(true, true, 60);
    cli.run("check", "--no-progress");
    cli.run("check", "--quiet");
    cli.environment.put("CI", "true");
    cli.run("check");
    assertThat(cli.err()).isEmpty();
  }
}
