package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import org.refledger.contract.ContractTable;
import org.refledger.fault.Fault;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.source.Notification;

/** Runs all checks on classes. One body that fails is noted; the rest goes on. */
public final class ObjectAnalysis {
  private final Program program;
  private final List<ProcedureCheck> checks;
  private final List<ProgramCheck> programChecks;

  public ObjectAnalysis(Program program, ContractTable contracts) {
    this.program = program;
    Counting counting = new Counting(program, contracts);
    this.programChecks = List.of(new ReferenceCycles(counting), new BackPointers(counting));
    this.checks = new ArrayList<>(ComChecks.of(counting));
    this.checks.addAll(
        List.of(
            new PromisedResult(counting),
            new PromisedCount(counting),
            new Handouts(counting),
            new FirstCount(counting),
            new CounterSteps(counting),
            new CountAsLogic(counting),
            new UncheckedStatus(counting)));
  }

  /**
   * What the checks found.
   *
   * @param faults sorted
   * @param notifications bodies that could not be checked
   */
  public record Result(List<Fault> faults, List<Notification> notifications) {
    public Result {
      faults = faults.stream().sorted().toList();
      notifications = notifications.stream().sorted().toList();
    }
  }

  public Result run() {
    List<Fault> faults = new ArrayList<>();
    List<Notification> notifications = new ArrayList<>();
    for (Procedure p : program.procedures()) {
      try {
        Body body = new Body(p);
        checks.forEach(check -> check.check(body, faults::add));
      } catch (RuntimeException e) {
        notifications.add(failure(p, e));
      }
    }
    programChecks.forEach(check -> check.check(faults::add));
    return new Result(faults, notifications);
  }

  private static Notification failure(Procedure p, RuntimeException e) {
    String what =
        "The class checks could not look at "
            + p.method().display()
            + "; the rest was checked. Please report this.";
    return new Notification(
        Notification.Kind.PROCEDURE_NOT_ANALYSED, p.range(), what, String.valueOf(e));
  }
}
