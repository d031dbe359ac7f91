package org.refledger.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.refledger.host.Configuration;
import org.refledger.host.RuleSelection;
import org.refledger.host.RuleState;
import org.refledger.host.Words;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    sortOptions = false,
    description = "List the rules that are on, as the settings say.")
final class RulesCommand implements Callable<ExitCode> {
  @Mixin SettingsOptions configuration = new SettingsOptions();

  @Option(names = "--all", description = "Also list the rules that are off.")
  boolean all;

  private final Product product;
  private final Session session;

  RulesCommand(Product product, Session session) {
    this.product = product;
    this.session = session;
  }

  @Override
  public ExitCode call() {
    List<Rule> known = product.rules();
    RuleSelection rules = new RuleSelection(known);
    Configuration settings = configuration.read(session.directory(), session.directory());
    TextTable table = new TextTable("ID", "SEVERITY", "PRECISION", "STATUS", "ON", "WHY", "WHAT");
    for (Rule rule : known) {
      RuleState state = RuleState.of(rule, settings, rules);
      if (all || state.on()) {
        RuleMetadata facts = rule.metadata();
        table.add(
            facts.id(),
            Words.of(state.severity()),
            Words.of(facts.precision()),
            facts.status(),
            state.on() ? "yes" : "no",
            state.why(),
            facts.title());
      }
    }
    new Stdout(session).print(table.text());
    return ExitCode.OK;
  }
}
