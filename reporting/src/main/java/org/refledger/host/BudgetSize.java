package org.refledger.host;

import org.refledger.AnalysisRequest.Budget;

/** How much one method may cost, in a word. */
public enum BudgetSize {
  SMALL,
  NORMAL,
  DEEP;

  /** The same as limits of the engine. */
  public Budget budget() {
    return switch (this) {
      case SMALL -> Budget.SMALL;
      case NORMAL -> Budget.NORMAL;
      case DEEP -> Budget.DEEP;
    };
  }
}
