package org.refledger.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.errorprone.Javac.Outcome;
import org.refledger.errorprone.Javac.Said;

/** What {@code -XepOpt:RefLedger:...} and {@code -Xep:RefLedger:...} change. */
final class FlagsTest {
  private static final String TWO_FAULTS =
      """
      package app;

      import io.netty.buffer.ByteBuf;
      import io.netty.buffer.ByteBufAllocator;

      class Code {
        void leaks(ByteBufAllocator alloc) {
          ByteBuf buf = alloc.buffer();
        }

        void twice(ByteBufAllocator alloc) {
          ByteBuf buf = alloc.buffer();
          buf.release();
          buf.release();
        }
      }
      """;

  private static final String OWN_LIBRARY =
      """
      package lib;

      public interface Pool {
        class Chunk {}

        Chunk take();

        void giveBack(Chunk chunk);
      }
      """;

  private static final String OWN_USER =
      """
      package app;

      class User {
        void twice(lib.Pool pool) {
          lib.Pool.Chunk chunk = pool.take();
          pool.giveBack(chunk);
          pool.giveBack(chunk);
        }
      }
      """;

  private static final String OWN_CONTRACT =
      """
      package lib;

      import org.refledger.annotations.*;

      public interface Pool {
        @RefCounted(release = "giveBack")
        class Chunk {}

        @Owned Chunk take();

        void giveBack(@Releases Chunk chunk);
      }
      """;

  @TempDir Path folder;

  private Outcome run(String... flags) {
    return new Javac(folder).source("app/Code.java", TWO_FAULTS).flags(flags).run();
  }

  @Test
  void withoutFlagsAllRulesRunAndAProvenFaultStopsTheBuild() {
    Outcome outcome = run();

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.ours())
        .extracting(Said::kind, Said::line)
        .containsExactlyInAnyOrder(tuple(Kind.WARNING, 8L), tuple(Kind.ERROR, 14L));
  }

  @ParameterizedTest
  @CsvSource({
    "Select=OLE1-LEAK, 8",
    "Select=ole1-over, 14",
    "Ignore=OLE1-LEAK, 14",
    "Ignore=OLE1-OVER-RELEASE, 8"
  })
  void rulesAreChosenByIdOrItsBeginning(String flag, long line) {
    assertThat(run("-XepOpt:RefLedger:" + flag).ours())
        .extracting(Said::line)
        .containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Selct=OLE1-LEAK | Selct: 'Selct' is none of Select, Ignore",
        "Select=OLE1-LEEK | Select: there is no rule 'OLE1-LEEK'. Did you mean OLE1-LEAK?",
        "Ignore=OLE1-LEKA | Ignore: there is no rule 'OLE1-LEKA'. Did you mean OLE1-LEAK?",
        "Strict=yes | Strict=yes: write true or false",
        "MinPrecision=hgh | MinPrecision: 'hgh' is none of very-high, high, medium, low. Did you mean high?",
        "Exceptions=some | Exceptions: 'some' is none of declared, likely, all",
        "Budget=depe | Budget: 'depe' is none of small, normal, deep. Did you mean deep?",
        "Contracts=nowhere/Pool.java | Contracts: There is no contracts file or folder nowhere/Pool.java"
      })
  void aWrongFlagIsOneErrorThatSaysWhatToWrite(String flag, String message) {
    Outcome outcome =
        new Javac(folder)
            .source("app/Code.java", TWO_FAULTS)
            .source("app/Other.java", TWO_FAULTS.replace("class Code", "class Other"))
            .flags("-XepOpt:RefLedger:" + flag)
            .run();

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.ours())
        .singleElement()
        .satisfies(said -> assertThat(said.kind()).isEqualTo(Kind.ERROR))
        .satisfies(
            said -> assertThat(said.text()).contains("-XepOpt:RefLedger:").contains(message));
  }

  @Test
  void flagsThatLeaveNoRuleAreWrong() {
    Outcome outcome = run("-XepOpt:RefLedger:Select=OLE1-LEAK", "-XepOpt:RefLedger:Ignore=OLE1");

    assertThat(outcome.ours())
        .singleElement()
        .satisfies(said -> assertThat(said.text()).contains("No rule is left to check"));
  }

  @Test
  void theSeverityOfTheCheckCapsThatOfFindings() {
    Outcome outcome = run("-Xep:RefLedger:WARN");

    assertThat(outcome.succeeded()).isTrue();
    assertThat(outcome.ours()).hasSize(2).allMatch(said -> said.kind() == Kind.WARNING);
  }

  @Test
  void errorsBecomeWarningsWhenErrorProneIsToldSo() {
    Outcome outcome = run("-XepAllErrorsAsWarnings");

    assertThat(outcome.succeeded()).isTrue();
    assertThat(outcome.ours()).hasSize(2).allMatch(said -> said.kind() == Kind.WARNING);
  }

  @Test
  void warningsBecomeErrorsWhenTheCheckIsAnError() {
    Outcome outcome = run("-Xep:RefLedger:ERROR");

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.ours()).hasSize(2).allMatch(said -> said.kind() == Kind.ERROR);
  }

  @Test
  void whatIsTrustedTooLittleIsLeftOut() {
    String plausible =
        """
        package app;

        class Code {
          void copies(io.netty.buffer.ByteBufAllocator alloc, io.netty.buffer.ByteBuf from) {
            io.netty.buffer.ByteBuf buf = alloc.buffer();
            io.netty.buffer.ByteBufUtil.writeUtf8(buf, "a");
            buf.release();
          }
        }
        """;
    Javac javac = new Javac(folder).source("app/Code.java", plausible);

    assertThat(javac.run().ours()).extracting(Said::line).containsExactly(5L);
    assertThat(javac.flags("-XepOpt:RefLedger:MinPrecision=high").run().ours()).isEmpty();
  }

  @Test
  void contractsOfTheUserCount() throws IOException {
    Path stub = Files.writeString(folder.resolve("Pool.java"), OWN_CONTRACT);
    Javac javac =
        new Javac(folder).source("lib/Pool.java", OWN_LIBRARY).source("app/User.java", OWN_USER);

    assertThat(javac.run().ours()).isEmpty();
    assertThat(javac.flags("-XepOpt:RefLedger:Contracts=" + stub).run().ours())
        .extracting(Said::line)
        .containsExactly(7L);
  }

  @Test
  void aFolderOfContractsIsReadWhole() throws IOException {
    Path contracts = Files.createDirectories(folder.resolve("contracts/lib"));
    Files.writeString(contracts.resolve("Pool.java"), OWN_CONTRACT);

    Outcome outcome =
        new Javac(folder)
            .source("lib/Pool.java", OWN_LIBRARY)
            .source("app/User.java", OWN_USER)
            .flags("-XepOpt:RefLedger:Contracts=" + folder.resolve("contracts"))
            .run();

    assertThat(outcome.ours()).extracting(Said::line).containsExactly(7L);
  }

  @Test
  void aContractForAMethodThatIsNotThereIsToldOnceAndStopsOnlyWhenStrict() throws IOException {
    Path stub =
        Files.writeString(
            folder.resolve("Pool.java"), OWN_CONTRACT.replace("Chunk take()", "Chunk taek()"));
    Javac javac =
        new Javac(folder)
            .source("lib/Pool.java", OWN_LIBRARY)
            .source("app/User.java", OWN_USER)
            .source("app/Again.java", OWN_USER.replace("class User", "class Again"))
            .flags("-XepOpt:RefLedger:Contracts=" + stub);

    Outcome lenient = javac.run();
    assertThat(lenient.succeeded()).isTrue();
    assertThat(lenient.ours())
        .singleElement()
        .satisfies(said -> assertThat(said.kind()).isEqualTo(Kind.WARNING))
        .satisfies(said -> assertThat(said.text()).contains("no taek()").contains("take()"));

    Outcome strict = javac.flags("-XepOpt:RefLedger:Strict").run();
    assertThat(strict.succeeded()).isFalse();
    assertThat(strict.ours()).extracting(Said::kind).containsExactly(Kind.ERROR);
  }
}
