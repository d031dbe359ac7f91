package org.refledger.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.refledger.host.RuleSelection;
import org.refledger.host.Words;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules", sortOptions = false, description = "List the rules that are on.")
final class RulesCommand implements Callable<ExitCode> {
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
    List<Rule> rules = product.rules();
    TextTable table = new TextTable("ID", "SEVERITY", "PRECISION", "STATUS", "ON", "WHY", "WHAT");
    for (Rule rule : rules) {
      boolean on = RuleSelection.isOnByDefault(rule);
      if (all || on) {
        RuleMetadata facts = rule.metadata();
        table.add(
            facts.id(),
            Words.of(facts.severity()),
            Words.of(facts.precision()),
            facts.status(),
            on ? "yes" : "no",
            on ? "default" : "on trial: --select " + facts.id(),
            facts.title());
      }
    }
    new Stdout(session).print(table.text());
    return ExitCode.OK;
  }
}
