package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One finding, with everything behind it. */
class TraceCommandTest {
  @TempDir Path folder;
  private ShippedRun cli;

  @BeforeEach
  void aDoubleRelease() throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(
        folder.resolve("src/A.java"),
        """
        import io.netty.buffer.ByteBuf;
        class A {
          A(ByteBuf given) {
            ByteBuf own = given.retainedSlice();
            own.release();
            own.release();
          }
          static void drop(ByteBuf b) { b.release(); }
          void m(ByteBuf given) {
            ByteBuf own = given.retainedSlice();
            drop(own);
            own.release();
          }
        }
        """);
    cli = new ShippedRun(folder);
  }

  @Test
  void eachStepHasItsCountItsPlaceAndItsSourceAndCalleesAreUnfolded() {
    assertThat(cli.run("trace", "OLE1-OVER-RELEASE@src/A.java:12")).isZero();
    assertThat(cli.out())
        .contains(
            "src/A.java:12:5: error OLE1-OVER-RELEASE",
            "  in: A.m(ByteBuf)",
            "  fingerprint: ",
            "  1  acquire, count 0 -> 1  ",
            "     src/A.java:10:19   ByteBuf own = given.retainedSlice();",
            "    2.1  release, count 0 -> -1  ",
            "What was concluded:",
            "A#m(io.netty.buffer.ByteBuf)",
            "What was read:",
            "exceptions likely, budget normal");
    assertThat(cli.out()).doesNotContain("procedure A#drop");
  }

  @Test
  void aLineOfTheLedgerAndTheBeginningOfARuleAreEnough() {
    assertThat(cli.run("trace", "ole1@A.java:10")).isZero();
    assertThat(cli.out()).startsWith("src/A.java:12:5: error OLE1-OVER-RELEASE");
  }

  @Test
  void theInsideOfAConstructorIsShownToo() {
    assertThat(cli.run("trace", "OLE1-OVER-RELEASE@src/A.java:6", "src")).isZero();
    assertThat(cli.out()).contains("  in: A.A(ByteBuf)", "procedure A#<init>(");
  }

  @Test
  void whatIsNotThereIsToldWithWhatIs() {
    assertThat(cli.run("trace", "OLE1-LEAK@src/A.java:12")).isEqualTo(2);
    assertThat(cli.err())
        .contains(
            "There is no OLE1-LEAK at src/A.java:12. In that file: ",
            "OLE1-OVER-RELEASE@src/A.java:12");
    assertThat(cli.run("trace", "OLE1-LEAK@B.java:1")).isEqualTo(2);
    assertThat(cli.err()).contains("and no other finding in that file.");
    assertThat(cli.run("trace", "OLE1-LEAK")).isEqualTo(2);
    assertThat(cli.err()).contains("trace wants ID@FILE:LINE");
  }
}
