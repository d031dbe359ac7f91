package org.refledger.rules;

import java.util.ArrayList;
import java.util.List;
import org.refledger.contract.TypeContract;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Builds faults for tests: a buffer {@code b} in {@code app.net.Sender.send(Context, int)}, changed
 * step by step.
 */
record Faults(
    FaultKind kind,
    String subject,
    Certainty certainty,
    Damage damage,
    Evidence evidence,
    int exits,
    TraceStep.Kind endKind,
    int primaryLine) {

  static Faults of(FaultKind kind) {
    Evidence evidence =
        new Evidence(
            12,
            "returns",
            "ByteBufAllocator.buffer()",
            "",
            List.of("contract netty/buffer"),
            false,
            false);
    return new Faults(
        kind, "b", Certainty.CERTAIN, Damage.LOST, evidence, 1, TraceStep.Kind.RELEASE, 7);
  }

  Faults subject(String newSubject) {
    return new Faults(kind, newSubject, certainty, damage, evidence, exits, endKind, primaryLine);
  }

  Faults certainty(Certainty newCertainty) {
    return new Faults(kind, subject, newCertainty, damage, evidence, exits, endKind, primaryLine);
  }

  Faults damage(Damage newDamage) {
    return new Faults(kind, subject, certainty, newDamage, evidence, exits, endKind, primaryLine);
  }

  Faults exits(int newExits) {
    return new Faults(kind, subject, certainty, damage, evidence, newExits, endKind, primaryLine);
  }

  Faults endedBy(TraceStep.Kind newEnd) {
    return new Faults(kind, subject, certainty, damage, evidence, exits, newEnd, primaryLine);
  }

  Faults at(int newLine) {
    return new Faults(kind, subject, certainty, damage, evidence, exits, endKind, newLine);
  }

  private Faults evidence(Evidence newEvidence) {
    return new Faults(kind, subject, certainty, damage, newEvidence, exits, endKind, primaryLine);
  }

  Faults exit(int line, String words) {
    Evidence e = evidence;
    return evidence(
        new Evidence(
            line, words, e.call(), e.lender(), e.basis(), e.outParameter(), e.exceptional()));
  }

  Faults call(String call) {
    Evidence e = evidence;
    return evidence(
        new Evidence(
            e.exitLine(),
            e.exit(),
            call,
            e.lender(),
            e.basis(),
            e.outParameter(),
            e.exceptional()));
  }

  Faults lender(String lender) {
    Evidence e = evidence;
    return evidence(
        new Evidence(
            e.exitLine(),
            e.exit(),
            e.call(),
            lender,
            e.basis(),
            e.outParameter(),
            e.exceptional()));
  }

  Faults basis(String... basis) {
    Evidence e = evidence;
    return evidence(
        new Evidence(
            e.exitLine(),
            e.exit(),
            e.call(),
            e.lender(),
            List.of(basis),
            e.outParameter(),
            e.exceptional()));
  }

  Faults outParameter() {
    Evidence e = evidence;
    return evidence(
        new Evidence(
            e.exitLine(), e.exit(), e.call(), e.lender(), e.basis(), true, e.exceptional()));
  }

  Faults exceptional() {
    Evidence e = evidence;
    return evidence(
        new Evidence(
            e.exitLine(), e.exit(), e.call(), e.lender(), e.basis(), e.outParameter(), true));
  }

  Fault fault() {
    TraceStep first =
        new TraceStep(TraceStep.Kind.ACQUIRE, line(primaryLine), 1, "owned reference acquired", "");
    TraceStep end = new TraceStep(endKind, line(evidence.exitLine()), 0, "ends", "");
    List<List<TraceStep>> ledgers = new ArrayList<>();
    for (int i = 0; i < exits; i++) {
      ledgers.add(List.of(first, end));
    }
    return new Fault(
        kind,
        new MethodRef("app.net.Sender", "send", List.of("app.net.Context", "int")),
        line(primaryLine),
        subject,
        TypeRef.of("io.netty.buffer.ByteBuf"),
        new TypeContract("io.netty.buffer.ByteBuf", "netty/buffer", List.of("release"), damage),
        certainty,
        ledgers,
        evidence);
  }

  private static SourceRange line(int line) {
    return new SourceRange("app/net/Sender.java", line, 5, line, 20);
  }
}
