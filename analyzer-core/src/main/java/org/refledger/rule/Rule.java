package org.refledger.rule;

import java.util.List;
import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;
import org.refledger.ir.idl.IdlUnit;

/**
 * One rule of RULES.md: turns the faults or declarations it is about into findings. Found by {@link
 * java.util.ServiceLoader}; stateless.
 */
public interface Rule {

  /** Id, title, page and defaults; the same object at every call. */
  RuleMetadata metadata();

  /**
   * The finding for a fault, or empty when the fault belongs to another rule. Every fault belongs
   * to at most one rule.
   */
  default Optional<Finding> check(Fault fault) {
    return Optional.empty();
  }

  /** The findings in interface declarations; most rules look at faults only. */
  default List<Finding> check(IdlUnit unit) {
    return List.of();
  }
}
