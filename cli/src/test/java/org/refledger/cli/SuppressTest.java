package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that accept findings, from the command line to the file, with the shipped rules. */
class SuppressTest {
  private static final String LEAK =
      """
      package app;

      import io.netty.buffer.ByteBuf;
      import io.netty.buffer.ByteBufAllocator;

      class Code {
        void lose(ByteBufAllocator alloc) {
          ByteBuf buf = alloc.buffer();
          buf.writeInt(1);
        }
      }
      """;
  private static final String ACQUIRED = "    ByteBuf buf = alloc.buffer();\n";
  private static final String ACCEPTED =
      LEAK.replace(ACQUIRED, "    // refledger:ignore OLE1-LEAK known before 2.0\n" + ACQUIRED);

  @TempDir Path folder;
  private ShippedRun cli;

  @BeforeEach
  void run() {
    cli = new ShippedRun(folder);
  }

  @Test
  void eachFindingIsAcceptedWhereItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("Code.java"), LEAK);
    assertThat(cli.run("check", "--add-suppressions", " known before 2.0 ")).isZero();
    assertThat(file).hasContent(ACCEPTED);
    assertThat(cli.err()).isEqualTo("refledger: suppressed 1 of 1 finding in 1 file.\n");
    assertThat(cli.out()).contains("1 suppressed");
    assertThat(cli.run("check", "--add-suppressions", "again")).as("nothing is left").isZero();
    assertThat(file).hasContent(ACCEPTED);
  }

  @Test
  void aPatchIsPrintedInsteadWithDiff() throws IOException {
    Path file = Files.writeString(folder.resolve("Code.java"), LEAK);
    assertThat(cli.run("check", "--add-suppressions=known before 2.0", "--diff")).isEqualTo(1);
    assertThat(cli.out())
        .contains("+    // refledger:ignore OLE1-LEAK known before 2.0\n", "--- a/Code.java\n");
    assertThat(cli.err())
        .isEqualTo("refledger: without --diff this would suppress 1 of 1 finding in 1 file.\n");
    assertThat(file).hasContent(LEAK);
  }

  @Test
  void findingsOfOneLineShareACommentAndLineEndsStay() throws IOException {
    String twice =
        LEAK.replace(
                ACQUIRED,
                "    ByteBuf buf = alloc.buffer(); ByteBuf two = alloc.buffer(); two.release();"
                    + " two.release();\n")
            .replace("\n", "\r\n");
    Path file = Files.writeString(folder.resolve("Code.java"), twice);
    assertThat(cli.run("check", "--add-suppressions", "legacy")).isZero();
    assertThat(Files.readString(file))
        .contains(
            "alloc) {\r\n    // refledger:ignore OLE1-LEAK,OLE1-OVER-RELEASE legacy\r\n    ByteBuf");
    assertThat(cli.err()).isEqualTo("refledger: suppressed 2 of 2 findings in 1 file.\n");
  }

  @Test
  void aPlaceWhereAPrecedingLineIsNoCommentIsLeftAlone() throws IOException {
    String literal =
        LEAK.replace(
            ACQUIRED,
            "    String text = \"\"\"\n        words\n        \"\"\".concat(alloc.buffer().toString());\n"
                + "    ByteBuf buf = alloc.buffer();\n    buf.release();\n");
    Path file = Files.writeString(folder.resolve("Code.java"), literal);
    cli.run("check", "--add-suppressions", "legacy", "--select", "OLE1-LEAK,OLE2B");
    String text = Files.readString(file);
    assertThat(text).contains("\"\"\"\n        words\n        \"\"\".concat(");
    assertThat(cli.err()).contains("dropped");
  }

  @Test
  void aReasonIsNeededAndOnlyOneKindOfChangeIsMade() throws IOException {
    Path file = Files.writeString(folder.resolve("Code.java"), LEAK);
    for (String reason : new String[] {" ", "two\nlines"}) {
      assertThat(cli.run("check", "--add-suppressions", reason)).isEqualTo(2);
      assertThat(cli.err()).contains("--add-suppressions wants a reason on one line");
    }
    assertThat(cli.run("check", "--add-suppressions", "x", "--fix")).isEqualTo(2);
    assertThat(cli.err()).contains("--fix and --add-suppressions contradict each other");
    assertThat(file).hasContent(LEAK);
  }

  @Test
  void aSuppressionThatIsNoLongerNeededIsANoteThatCanFailTheBuild() throws IOException {
    String released = ACCEPTED.replace("buf.writeInt(1);", "buf.release();");
    Path file = Files.writeString(folder.resolve("Code.java"), released);
    assertThat(cli.run("check", "--format", "concise")).isZero();
    assertThat(cli.out())
        .startsWith("Code.java:8:5: note META-UNUSED-SUPPRESSION OLE1-LEAK does not occur here");
    assertThat(cli.run("check", "--set", "severity.META-UNUSED-SUPPRESSION=warning")).isEqualTo(1);
    assertThat(cli.run("check", "--ignore", "META", "--fail-on", "note")).isZero();
    assertThat(cli.run("check", "--add-suppressions", "again")).isZero();
    assertThat(file).as("what is said about suppressions is not suppressed").hasContent(released);
  }

  @Test
  void theExampleOnThePageOfThatRuleIsFoundAndItsFixIsClean() throws IOException {
    cli.run("explain", "META-UNUSED-SUPPRESSION", "--format", "md");
    String[] parts = cli.out().split("```java\n|```\n", -1);
    Path file = Files.writeString(folder.resolve("Greeter.java"), parts[1]);
    assertThat(cli.run("check", "--fail-on", "note")).isEqualTo(1);
    assertThat(cli.out()).contains("note META-UNUSED-SUPPRESSION");
    Files.writeString(file, parts[3]);
    assertThat(cli.run("check", "--fail-on", "note")).isZero();
  }
}
