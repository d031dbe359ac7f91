package org.refledger.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.refledger.RunStatistics;

/**
 * The methods whose contract would tell most: those with neither contract nor body, the ones that
 * are called most often first.
 */
public final class MissingContracts {
  private MissingContracts() {}

  /**
   * A method without a contract.
   *
   * @param method {@code owner.name(types)}
   * @param sites how often it is called in the sources, at least 1
   */
  public record Missing(String method, int sites) {
    /** {@code "method (3 calls)"}. */
    public String display() {
      return method + " (" + sites + (sites == 1 ? " call)" : " calls)");
    }
  }

  /** All of them; those with as many calls in natural order. */
  public static List<Missing> of(RunStatistics statistics) {
    return statistics.methodsWithoutContract().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new Missing(entry.getKey(), entry.getValue()))
        .toList();
  }
}
