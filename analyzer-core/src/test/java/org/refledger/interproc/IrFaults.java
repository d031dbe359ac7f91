package org.refledger.interproc;

import java.nio.file.Path;
import java.util.List;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.fault.Fault;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.Program;
import org.refledger.ir.text.IrParser;

/** What the engine finds in procedures written by hand, under {@link NamedContracts}. */
final class IrFaults {
  private IrFaults() {}

  /** Faults as {@code KIND@line subject}, in order. */
  static List<String> faults(String body) {
    return faultsOf(procedure("A#m(B,boolean) : void", "this: A, p: B, flag: boolean", body));
  }

  static String procedure(String signature, String formals, String body) {
    return "procedure "
        + signature
        + " @1 {\n formals "
        + formals
        + "\n locals b: B, c: B, e: java.io.IOException, hr: int, cell: long[], ptr: long, ok: boolean, t: java.lang.Throwable, sent: boolean\n"
        + body
        + "\n}\n";
  }

  static List<String> faultsOf(String text) {
    return rawFaultsOf(text).stream().map(IrFaults::describe).toList();
  }

  static List<Fault> rawFaultsOf(String text) {
    Program program =
        IrParser.parse(
            "class java.io.IOException extends java.lang.Exception\nclass java.lang.Exception extends java.lang.Throwable\nclass B\n"
                + text);
    AnalysisRequest request =
        new AnalysisRequest(
            Path.of("."),
            List.of(),
            List.of(),
            List.of(),
            ExceptionPolicy.LIKELY,
            Budget.NORMAL,
            1);
    return new ProgramAnalysis(program, new NamedContracts(), request)
        .run(ProgressListener.NONE)
        .faults();
  }

  private static String describe(Fault f) {
    return f.kind() + "@" + f.primary().startLine() + " " + f.subject();
  }
}
