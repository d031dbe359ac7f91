package org.refledger.interproc;

import java.util.ArrayList;
import java.util.List;
import org.refledger.contract.ContractTable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Condition;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.Terminator;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * Finds {@code close()} methods that give a field's reference back once for each call: {@code
 * java.io.Closeable} promises that closing again does nothing. A field that is cleared, and any
 * test but one for null, count as a guard.
 */
final class RepeatedEnds {
  private static final String CLOSEABLE = "java.io.Closeable";

  private final Program program;
  private final ContractTable contracts;
  private final OwnMethods own;
  private final OwningFields owning;

  RepeatedEnds(Program program, ContractTable contracts, OwnMethods own, OwningFields owning) {
    this.program = program;
    this.contracts = contracts;
    this.own = own;
    this.owning = owning;
  }

  /** One fault for each field, in the order of the program's procedures. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Procedure p : program.procedures()) {
      MethodRef method = p.method();
      boolean closes =
          method.name().equals("close")
              && method.arity() == 0
              && program.classes().isSubtype(method.owner(), CLOSEABLE)
              && contracts.ofType(method.owner()).filter(t -> !t.isHolder()).isEmpty()
              && !isGuarded(p);
      if (closes) {
        program.classes().find(method.owner()).ifPresent(type -> released(p, type, faults));
      }
    }
    return faults;
  }

  private void released(Procedure close, ClassDecl type, List<Fault> faults) {
    FieldFlow flow = owning.flow(close.method());
    if (flow == null) {
      return;
    }
    for (FieldDecl field : type.fields()) {
      String key = type.name() + "#" + field.name();
      SourceRange where = flow.releasedAt().get(key);
      if (where == null || field.isStatic() || !flow.givenBack().contains(key)) {
        continue;
      }
      if (own.reachable(close).stream().noneMatch(m -> owning.overwritten(m).contains(key))) {
        contracts
            .ofType(field.type().name())
            .ifPresent(protocol -> faults.add(fault(close, field, protocol, where)));
      }
    }
  }

  private static boolean isGuarded(Procedure p) {
    for (Block block : p.cfg().blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch
          && !(branch.condition() instanceof Condition.IsNull)) {
        return true;
      }
    }
    return false;
  }

  private static Fault fault(
      Procedure close, FieldDecl field, TypeContract protocol, SourceRange where) {
    String name = "'" + field.name() + "'";
    List<TraceStep> ledger =
        List.of(
            new TraceStep(Kind.RELEASE, where, 0, name + " is released by the first close()", ""),
            new TraceStep(Kind.EXIT, where, 0, "the field still holds it when close() returns", ""),
            new TraceStep(Kind.RELEASE, where, -1, "released again by a second close()", ""));
    return new Fault(
        FaultKind.REPEATED_RELEASE,
        close.method(),
        where,
        field.name(),
        field.type(),
        protocol,
        Certainty.LIKELY,
        List.of(ledger),
        new Evidence(where.startLine(), "", close.method().display(), "", List.of(), false, false));
  }
}
