package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** Puts a fault together, step by step. Use once. */
final class FaultDraft {
  private final FaultKind kind;
  private final MethodRef procedure;
  private final TypeContract protocol;
  private final List<List<TraceStep>> ledgers = new ArrayList<>();
  private List<TraceStep> steps = new ArrayList<>();
  private Certainty certainty = Certainty.CERTAIN;
  private String call = "";
  private String lender = "";
  private String exit = "";
  private int exitLine;
  private List<String> basis = List.of();

  FaultDraft(FaultKind kind, MethodRef procedure, TypeContract protocol) {
    this.kind = kind;
    this.procedure = procedure;
    this.protocol = protocol;
  }

  /** A place that explains the fault; the count is what the object's books show afterwards. */
  FaultDraft step(TraceStep.Kind stepKind, SourceRange where, int count, String text) {
    steps.add(new TraceStep(stepKind, where, count, text, ""));
    return this;
  }

  FaultDraft step(TraceStep step) {
    steps.add(step);
    return this;
  }

  /** Begins the steps of another way in which it happens. */
  FaultDraft otherWay() {
    ledgers.add(steps);
    steps = new ArrayList<>();
    return this;
  }

  FaultDraft likely() {
    certainty = Certainty.LIKELY;
    return this;
  }

  FaultDraft call(String newCall) {
    call = newCall;
    return this;
  }

  FaultDraft lender(String newLender) {
    lender = newLender;
    return this;
  }

  FaultDraft exit(int line, String words) {
    exitLine = line;
    exit = words;
    return this;
  }

  FaultDraft basis(String knowledge) {
    basis = knowledge.isEmpty() ? List.of() : List.of(knowledge);
    return this;
  }

  Fault at(SourceRange primary, String subject, TypeRef type) {
    if (!steps.isEmpty()) {
      ledgers.add(steps);
    }
    return new Fault(
        kind,
        procedure,
        primary,
        subject,
        type,
        protocol,
        certainty,
        ledgers.stream().map(List::copyOf).toList(),
        new Evidence(exitLine, exit, call, lender, basis, false, false));
  }
}
