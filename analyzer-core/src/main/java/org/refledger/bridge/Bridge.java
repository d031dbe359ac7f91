package org.refledger.bridge;

import java.util.List;
import org.refledger.contract.ContractTable;
import org.refledger.fault.Fault;
import org.refledger.ir.Program;
import org.refledger.ir.idl.IdlUnit;

/**
 * Joins a program to interface definitions: which of its methods are calls of which operation.
 * Found by {@link java.util.ServiceLoader}; stateless.
 */
public interface Bridge {

  /**
   * What the definitions say of a program. Never throws for what is in either side.
   *
   * @param contracts what is declared of the program without them
   * @param units the definitions, those of the analysis and those it was given to know
   */
  Joined join(Program program, ContractTable contracts, List<IdlUnit> units);

  /**
   * A program and its definitions together.
   *
   * @param contracts as before, and behind them what the definitions say
   * @param faults {@link org.refledger.fault.FaultKind#BRIDGE_MISMATCH} and {@link
   *     org.refledger.fault.FaultKind#NODE_AS_NUMBER}, sorted
   */
  record Joined(ContractTable contracts, List<Fault> faults) {
    public Joined {
      faults = faults.stream().sorted().toList();
    }
  }
}
