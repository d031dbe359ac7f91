package org.refledger.errorprone;

import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.scanner.ErrorProneScanner;
import com.google.errorprone.scanner.ScannerSupplier;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.rules.RuleCatalogue;

/** What happens when RefLedger itself fails: the code still compiles. */
final class FailureTest {

  /** Fails as soon as there is something to report. */
  private record Failing(RuleMetadata metadata, Supplier<Error> thrown) implements Rule {
    @Override
    public Optional<Finding> check(Fault fault) {
      throw thrown.get();
    }
  }

  private CompilationTestHelper failingWith(Supplier<Error> thrown) {
    RuleMetadata metadata = RuleCatalogue.load().rules().get(0).metadata();
    RuleCatalogue rules = RuleCatalogue.of(List.of(new Failing(metadata, thrown)));
    RefLedger checker = new RefLedger(ErrorProneFlags.empty(), () -> rules);
    return CompilationTestHelper.newInstance(
        ScannerSupplier.fromScanner(new ErrorProneScanner(checker)), getClass());
  }

  @Test
  void anErrorOfTheAnalysisIsOneWarningAtTheClass() {
    failingWith(() -> new LinkageError("a defect of ours"))
        .addSourceLines(
            "app/Code.java",
            """
            package app;

            // BUG: Diagnostic contains: RefLedger failed on this file, which was not checked
            class Code {
              void leaks(io.netty.buffer.ByteBufAllocator alloc) {
                alloc.buffer();
                alloc.buffer();
              }
            }
            """)
        .addSourceLines("app/Fine.java", "package app;", "class Fine {}")
        .doTest();
  }

  @Test
  void theWarningNamesTheDefect() {
    failingWith(StackOverflowError::new)
        .addSourceLines(
            "app/Code.java",
            """
            package app;

            // BUG: Diagnostic contains: java.lang.StackOverflowError at
            class Code {
              void leaks(io.netty.buffer.ByteBufAllocator alloc) {
                alloc.buffer();
              }
            }
            """)
        .doTest();
  }
}
