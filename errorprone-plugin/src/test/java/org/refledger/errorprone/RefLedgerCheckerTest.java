package org.refledger.errorprone;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

/** The rules inside a real javac, on sources that use the real Netty. */
final class RefLedgerCheckerTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(RefLedgerChecker.class, getClass());

  @Test
  void aLeakIsReportedWhereTheReferenceIsAcquired() {
    helper
        .addSourceLines(
            "app/Leak.java",
            """
            package app;

            import io.netty.buffer.ByteBuf;
            import io.netty.buffer.ByteBufAllocator;

            class Leak {
              int leaks(ByteBufAllocator alloc, boolean stop) {
                // BUG: Diagnostic contains: OLE1-LEAK: 'buf'
                ByteBuf buf = alloc.buffer();
                if (stop) {
                  return 0;
                }
                int n = buf.readableBytes();
                buf.release();
                return n;
              }

              int isClean(ByteBufAllocator alloc, boolean stop) {
                ByteBuf buf = alloc.buffer();
                try {
                  return stop ? 0 : buf.readableBytes();
                } finally {
                  buf.release();
                }
              }
            }
            """)
        .doTest();
  }
}
