package org.refledger.contracts;

import java.util.List;

/** Placeholder of the shipped contracts, replaced when the branches are merged. */
public final class ShippedContracts {
  private ShippedContracts() {}

  public record Stub(String name, String family, String text) {}

  public static List<Stub> all() {
    return List.of();
  }
}
