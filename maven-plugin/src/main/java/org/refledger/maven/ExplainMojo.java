package org.refledger.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.refledger.host.RuleSelection;
import org.refledger.host.ShownRule;
import org.refledger.host.UsageException;
import org.refledger.reporting.MarkdownText;
import org.refledger.rule.Rule;
import org.refledger.rules.RuleCatalogue;

/** Shows what a rule finds, why it matters and how to fix it: -Drule=ID. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  private static final int WIDTH = 100;

  /** A rule id, or the beginning of ids such as OLE1; without it, all rules are listed. */
  @Parameter(property = "rule")
  @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    RuleSelection rules = new RuleSelection(RuleCatalogue.load().rules());
    try {
      if (rule == null) {
        for (Rule one : RuleCatalogue.load().rules()) {
          getLog().info(one.metadata().id() + "  " + one.metadata().title());
        }
        return;
      }
      for (Rule one : rules.matching(rule, "-Drule")) {
        MarkdownText.render(ShownRule.markdown(one.metadata()), WIDTH, false)
            .lines()
            .forEach(getLog()::info);
      }
    } catch (UsageException e) {
      throw new MojoExecutionException(
          "RefLedger: "
              + e.sentence().replace("See refledger rules --all.", "")
              + " mvn refledger:explain lists all rules.");
    }
  }
}
