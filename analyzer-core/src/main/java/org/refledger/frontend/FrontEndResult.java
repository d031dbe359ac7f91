package org.refledger.frontend;

import java.util.List;
import java.util.SortedMap;
import org.refledger.contract.ContractTable;
import org.refledger.contract.NoContracts;
import org.refledger.ir.Program;
import org.refledger.ir.decl.SimpleClassTable;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.Notification;

/**
 * What a front end read.
 *
 * @param contracts declared contracts: annotations in the sources and all stubs
 * @param units interface declarations of the files asked for, for languages that have them
 * @param imported those of files that were read because others import them: to be known, not to be
 *     reported on
 */
public record FrontEndResult(
    Program program,
    ContractTable contracts,
    List<IdlUnit> units,
    List<IdlUnit> imported,
    List<Notification> notifications,
    Statistics statistics) {
  public FrontEndResult(
      Program program,
      ContractTable contracts,
      List<Notification> notifications,
      Statistics statistics) {
    this(program, contracts, List.of(), List.of(), notifications, statistics);
  }

  /** Declarations only: nothing in them runs. */
  public static FrontEndResult ofDeclarations(
      List<IdlUnit> units,
      List<IdlUnit> imported,
      List<Notification> notifications,
      Statistics statistics) {
    return new FrontEndResult(
        new Program(List.of(), SimpleClassTable.of(List.of())),
        new NoContracts(),
        units,
        imported,
        notifications,
        statistics);
  }

  public FrontEndResult {
    units = List.copyOf(units);
    imported = List.copyOf(imported);
    notifications = notifications.stream().sorted().toList();
  }

  /**
   * How much was read, and how well its types are known.
   *
   * @param calls calls lowered; {@code unresolvedCalls} of them have an unknown owner
   * @param relevantCalls calls whose name occurs in a contract or whose receiver is counted; {@code
   *     unresolvedRelevantCalls} of them have an unknown owner
   * @param methodsWithoutContract methods that are called on counted values, or may be passed one,
   *     and have neither a contract nor a body in the program: {@code owner.name(types)} with the
   *     number of their call sites
   */
  public record Statistics(
      int files,
      int lines,
      int procedures,
      int calls,
      int unresolvedCalls,
      int relevantCalls,
      int unresolvedRelevantCalls,
      SortedMap<String, Integer> methodsWithoutContract) {}
}
