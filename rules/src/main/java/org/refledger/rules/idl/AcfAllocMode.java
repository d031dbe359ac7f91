package org.refledger.rules.idl;

import java.util.Set;
import org.refledger.finding.Finding.Severity;
import org.refledger.ir.idl.IdlUnit;

/** ACF-ALLOC-MODE: an allocate option that does not exist. */
public final class AcfAllocMode extends IdlRule {
  public AcfAllocMode() {
    super("ACF-ALLOC-MODE");
  }

  private static final Set<String> MODES = Set.of("single_node", "all_nodes", "free", "dont_free");
  private static final Set<String> OTHERS = Set.of("on_null", "always");

  @Override
  void look(IdlUnit unit, Findings found) {
    Acf.types(unit, "allocate")
        .forEach(
            (name, attribute) -> {
              for (String mode : attribute.arguments()) {
                if (!MODES.contains(mode)) {
                  boolean documented = OTHERS.contains(mode);
                  String text =
                      documented
                          ? "is named by one page of the documentation only, and no stub knows it"
                          : "is none of its options";
                  found.at(
                      documented ? Severity.NOTE : Severity.ERROR,
                      attribute.where(),
                      name.name(),
                      mode,
                      "allocate on '" + name.name() + "': '" + mode + "' " + text + ".",
                      "Use single_node, all_nodes, free or dont_free.");
                }
              }
            });
  }
}
