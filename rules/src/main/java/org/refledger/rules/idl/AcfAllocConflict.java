package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlUnit;

/** ACF-ALLOC-CONFLICT: allocate options that exclude each other. */
public final class AcfAllocConflict extends IdlRule {
  public AcfAllocConflict() {
    super("ACF-ALLOC-CONFLICT");
  }

  private static final List<List<String>> PAIRS =
      List.of(List.of("all_nodes", "single_node"), List.of("free", "dont_free"));

  @Override
  void look(IdlUnit unit, Findings found) {
    Acf.types(unit, "allocate")
        .forEach(
            (name, attribute) -> {
              for (List<String> pair : PAIRS) {
                if (attribute.arguments().containsAll(pair)) {
                  found.at(
                      attribute.where(),
                      name.name(),
                      pair.get(0),
                      "allocate on '"
                          + name.name()
                          + "' asks for both "
                          + pair.get(0)
                          + " and "
                          + pair.get(1)
                          + ".",
                      "Keep one.");
                }
              }
            });
  }
}
