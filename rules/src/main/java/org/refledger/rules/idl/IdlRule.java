package org.refledger.rules.idl;

import java.util.List;
import org.refledger.finding.Finding;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.rules.RulePage;

/** What all rules about declarations share: the page, and how findings are made. */
abstract class IdlRule implements Rule {
  private final RuleMetadata metadata;

  IdlRule(String id) {
    metadata = RulePage.load(id).metadata();
  }

  /** Adds what is wrong in the unit. */
  abstract void look(IdlUnit unit, Findings found);

  @Override
  public final RuleMetadata metadata() {
    return metadata;
  }

  @Override
  public final List<Finding> check(IdlUnit unit) {
    Findings found = new Findings(metadata);
    look(unit, found);
    return found.all();
  }
}
