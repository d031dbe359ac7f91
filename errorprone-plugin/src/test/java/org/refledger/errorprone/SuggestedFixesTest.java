package org.refledger.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import org.junit.jupiter.api.Test;

/** What the check suggests is what the command line proposes, where the text alone shows that. */
final class SuggestedFixesTest {
  private static final String CODE =
      """
      import io.netty.buffer.ByteBuf;
      import io.netty.buffer.ByteBufAllocator;

      class Code {
        %s
      }
      """;

  private static void becomes(String before, String after) {
    BugCheckerRefactoringTestHelper.newInstance(RefLedger.class, SuggestedFixesTest.class)
        .addInputLines("Code.java", CODE.formatted(before))
        .addOutputLines("Code.java", CODE.formatted(after))
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void aReleaseIsPutBeforeTheReturnThatLosesTheReference() {
    becomes(
        """
        int size(ByteBufAllocator alloc, boolean stop) {
            ByteBuf buf = alloc.buffer();
            if (stop) return 0;
            int n = buf.readableBytes();
            buf.release();
            return n;
          }""",
        """
        int size(ByteBufAllocator alloc, boolean stop) {
            ByteBuf buf = alloc.buffer();
            if (stop) {
              buf.release();
              return 0;
            }
            int n = buf.readableBytes();
            buf.release();
            return n;
          }""");
  }

  @Test
  void whatOnlyAnotherAnalysisCouldConfirmIsNotSuggested() {
    String handedOver =
        """
        int size(ByteBufAllocator alloc, ByteBuf out) {
            ByteBuf buf = alloc.buffer();
            out.writeBytes(buf);
            return 0;
          }""";
    becomes(handedOver, handedOver);
  }
}
