package org.refledger.idl.bridge;

import java.util.List;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Where code contradicts a definition.
 *
 * @param method whose signature it is; the static initializer for an id
 * @param subject the method, parameter or field concerned
 * @param where in the code
 * @param operation in the definition: {@code IFoo.Bar}, or {@code IFoo} for an id
 * @param problem the sentence that says what is wrong
 * @param says what the definition says, for the step that shows it
 * @param defined where it says so
 */
record Mismatch(
    MethodRef method,
    String subject,
    SourceRange where,
    String operation,
    String problem,
    String says,
    SourceRange defined) {

  Fault fault() {
    List<TraceStep> steps =
        List.of(
            new TraceStep(TraceStep.Kind.CALL, where, 0, "the bridge calls " + operation, ""),
            new TraceStep(TraceStep.Kind.CALL, defined, 0, says, basis(defined)));
    return new Fault(
        FaultKind.BRIDGE_MISMATCH,
        method,
        where,
        subject,
        TypeRef.of(method.owner()),
        new TypeContract(
            method.owner(), basis(defined), List.of("Release"), TypeContract.Damage.LOST),
        Fault.Certainty.CERTAIN,
        List.of(steps),
        new Fault.Evidence(0, problem, operation, "", List.of(basis(defined)), false, false));
  }

  /** How messages name the definition: {@code IDL oaidl.idl}. */
  static String basis(SourceRange defined) {
    String file = defined.file();
    return "IDL " + file.substring(file.lastIndexOf('/') + 1);
  }
}
