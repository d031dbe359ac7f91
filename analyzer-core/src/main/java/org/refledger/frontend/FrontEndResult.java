package org.refledger.frontend;

import java.util.List;
import org.refledger.contract.ContractTable;
import org.refledger.ir.Program;
import org.refledger.source.Notification;

/**
 * What a front end read.
 *
 * @param contracts declared contracts: annotations in the sources and all stubs
 */
public record FrontEndResult(
    Program program,
    ContractTable contracts,
    List<Notification> notifications,
    Statistics statistics) {
  public FrontEndResult {
    notifications = notifications.stream().sorted().toList();
  }

  /**
   * How much was read, and how well its types are known.
   *
   * @param calls calls lowered; {@code unresolvedCalls} of them have an unknown owner
   * @param relevantCalls calls whose name occurs in a contract or whose receiver is counted; {@code
   *     unresolvedRelevantCalls} of them have an unknown owner
   */
  public record Statistics(
      int files,
      int lines,
      int procedures,
      int calls,
      int unresolvedCalls,
      int relevantCalls,
      int unresolvedRelevantCalls) {}
}
