package org.refledger.frontend;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.contract.JoinedContracts;
import org.refledger.frontend.FrontEndResult.Statistics;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.JoinedClassTable;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.Notification;

/** Makes one program of what front ends for several languages read. */
public final class JoinedResult {
  private JoinedResult() {}

  /** All parts as one; what the order of the parts is shows nowhere but in clashes of names. */
  public static FrontEndResult of(List<FrontEndResult> parts) {
    List<Procedure> procedures = new ArrayList<>();
    List<IdlUnit> units = new ArrayList<>();
    List<IdlUnit> imported = new ArrayList<>();
    List<Notification> notifications = new ArrayList<>();
    for (FrontEndResult part : parts) {
      procedures.addAll(part.program().procedures());
      units.addAll(part.units());
      imported.addAll(part.imported());
      notifications.addAll(part.notifications());
    }
    JoinedClassTable classes =
        new JoinedClassTable(parts.stream().map(part -> part.program().classes()).toList());
    JoinedContracts contracts =
        new JoinedContracts(
            parts.stream()
                .map(part -> new JoinedContracts.Part(part.program().classes(), part.contracts()))
                .toList());
    procedures.addAll(NativeMethods.bodies(classes, List.copyOf(procedures)));
    return new FrontEndResult(
        new Program(procedures, classes),
        contracts,
        units,
        imported,
        notifications,
        statistics(parts));
  }

  private static Statistics statistics(List<FrontEndResult> parts) {
    Statistics all = new Statistics(0, 0, 0, 0, 0, 0, 0, new TreeMap<>());
    for (FrontEndResult part : parts) {
      all = sum(all, part.statistics());
    }
    return all;
  }

  private static Statistics sum(Statistics a, Statistics b) {
    SortedMap<String, Integer> without = new TreeMap<>(a.methodsWithoutContract());
    b.methodsWithoutContract()
        .forEach((method, sites) -> without.merge(method, sites, Integer::sum));
    return new Statistics(
        a.files() + b.files(),
        a.lines() + b.lines(),
        a.procedures() + b.procedures(),
        a.calls() + b.calls(),
        a.unresolvedCalls() + b.unresolvedCalls(),
        a.relevantCalls() + b.relevantCalls(),
        a.unresolvedRelevantCalls() + b.unresolvedRelevantCalls(),
        without);
  }
}
