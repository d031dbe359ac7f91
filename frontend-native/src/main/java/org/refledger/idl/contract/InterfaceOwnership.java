package org.refledger.idl.contract;

import java.util.List;

/**
 * The ownership contracts of one interface.
 *
 * @param protocol {@code rpc}, {@code object}, {@code automation} or {@code local}
 */
public record InterfaceOwnership(
    String name, String protocol, String file, List<OperationOwnership> operations) {
  public InterfaceOwnership {
    operations = List.copyOf(operations);
  }

  /**
   * The blocks of one operation.
   *
   * @param remark why the contract is less than certain; may be empty
   * @param blocks one a parameter that leads to memory, then the result
   */
  public record OperationOwnership(
      String name, String signature, String remark, List<OwnedBlock> blocks) {
    public OperationOwnership {
      blocks = List.copyOf(blocks);
    }
  }
}
