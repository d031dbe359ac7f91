package org.refledger.rule;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;

/**
 * One rule of RULES.md: turns the faults it is about into findings. Found by {@link
 * java.util.ServiceLoader}; stateless.
 */
public interface Rule {

  /** Id, title, page and defaults; the same object at every call. */
  RuleMetadata metadata();

  /**
   * The finding for a fault, or empty when the fault belongs to another rule. Every fault belongs
   * to at most one rule.
   */
  Optional<Finding> check(Fault fault);
}
