package org.refledger.errorprone;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

/** The rules inside a real javac, on sources that use the real Netty. */
final class RefLedgerTest {
  private final CompilationTestHelper helper =
      CompilationTestHelper.newInstance(RefLedger.class, getClass());

  /** A class with these members, in which Netty's buffers are imported. */
  private CompilationTestHelper members(String members) {
    return helper.addSourceLines(
        "app/Code.java",
        """
        package app;

        import io.netty.buffer.ByteBuf;
        import io.netty.buffer.ByteBufAllocator;

        class Code {
        %s
        }
        """
            .formatted(members));
  }

  @Test
  void aLeakIsReportedWhereTheReferenceIsAcquired() {
    members(
            """
            int leaks(ByteBufAllocator alloc, boolean stop) {
              // BUG: Diagnostic contains: OLE1-LEAK: 'buf' is not released
              ByteBuf buf = alloc.buffer();
              if (stop) {
                return 0;
              }
              int n = buf.readableBytes();
              buf.release();
              return n;
            }

            int clean(ByteBufAllocator alloc, boolean stop) {
              ByteBuf buf = alloc.buffer();
              try {
                return stop ? 0 : buf.readableBytes();
              } finally {
                buf.release();
              }
            }
            """)
        .doTest();
  }

  @Test
  void anOverwrittenReferenceIsReported() {
    members(
            """
            void overwrites(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              // BUG: Diagnostic contains: OLE1-OVERWRITE
              buf = alloc.buffer();
              buf.release();
            }

            void clean(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              buf.release();
              buf = alloc.buffer();
              buf.release();
            }
            """)
        .doTest();
  }

  @Test
  void aSecondReleaseIsReported() {
    members(
            """
            void twice(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              buf.release();
              // BUG: Diagnostic contains: OLE1-OVER-RELEASE
              buf.release();
            }

            void clean(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              buf.retain();
              buf.release();
              buf.release();
            }
            """)
        .doTest();
  }

  @Test
  void aUseAfterTheReleaseIsReported() {
    members(
            """
            int late(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              buf.release();
              // BUG: Diagnostic contains: OLE1-USE-AFTER-RELEASE
              return buf.readByte();
            }

            int clean(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              int n = buf.readableBytes();
              buf.release();
              return n;
            }
            """)
        .doTest();
  }

  @Test
  void theLedgerIsToldInTheMessage() {
    members(
            """
            void twice(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              buf.release();
              // BUG: Diagnostic contains: line 8: owned reference acquired
              buf.release();
            }
            """)
        .doTest();
  }

  @Test
  void aFindingLinksToThePageOfItsRule() {
    members(
            """
            void leaks(ByteBufAllocator alloc) {
              // BUG: Diagnostic contains: (see https://refledger.org/rules/OLE1-LEAK)
              ByteBuf buf = alloc.buffer();
            }
            """)
        .doTest();
  }

  @Test
  void aCallThatIsSpreadOverLinesIsReportedAtItsMethodName() {
    members(
            """
            void leaks(io.netty.channel.ChannelHandlerContext ctx) {
              ByteBuf buf =
                  ctx.alloc()
                      // BUG: Diagnostic contains: OLE1-LEAK
                      .buffer();
            }
            """)
        .doTest();
  }

  @Test
  void anAnnotationWithTheIdOfARuleSuppressesThatRuleOnly() {
    members(
            """
            @SuppressWarnings("OLE1-LEAK")
            void accepted(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
            }

            void onVariable(ByteBufAllocator alloc) {
              @SuppressWarnings("refledger:OLE1-LEAK")
              ByteBuf buf = alloc.buffer();
            }

            @SuppressWarnings("OLE1-OVERWRITE")
            void another(ByteBufAllocator alloc) {
              // BUG: Diagnostic contains: OLE1-LEAK
              ByteBuf buf = alloc.buffer();
            }
            """)
        .doTest();
  }

  @Test
  void anAnnotationWithTheNameOfTheCheckSuppressesAllRules() {
    members(
            """
            @SuppressWarnings("RefLedger")
            void accepted(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer();
              buf.release();
              buf.release();
            }

            void open(ByteBufAllocator alloc) {
              // BUG: Diagnostic contains: OLE1-LEAK
              ByteBuf buf = alloc.buffer();
            }
            """)
        .doTest();
  }

  @Test
  void aCommentSuppressesARuleOnItsLine() {
    members(
            """
            void accepted(ByteBufAllocator alloc) {
              ByteBuf buf = alloc.buffer(); // refledger:ignore OLE1-LEAK lives as long as the process
            }
            """)
        .doTest();
  }

  @Test
  void aClassWithoutAnyCountedTypeIsQuiet() {
    helper
        .addSourceLines(
            "app/Plain.java",
            """
            package app;

            class Plain {
              String join(java.util.List<String> parts) {
                return String.join(",", parts);
              }
            }
            """)
        .expectNoDiagnostics()
        .doTest();
  }

  @Test
  void aMessageOwnedByAHandlerIsFollowedThroughItsSuperclass() {
    helper
        .addSourceLines(
            "app/Base.java",
            """
            package app;

            abstract class Base extends io.netty.channel.ChannelInboundHandlerAdapter {}
            """)
        .addSourceLines(
            "app/Drops.java",
            """
            package app;

            class Drops extends Base {
              @Override
              // BUG: Diagnostic contains: OLE1-LEAK: 'msg'
              public void channelRead(io.netty.channel.ChannelHandlerContext ctx, Object msg) {
                if (msg instanceof io.netty.buffer.ByteBuf) {
                  ctx.fireChannelRead(msg);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aClassThatCountsForItselfIsRecognised() {
    helper
        .addSourceLines(
            "app/Page.java",
            """
            package app;

            import java.util.concurrent.atomic.AtomicInteger;

            class Page {
              private final AtomicInteger refs = new AtomicInteger(1);

              void retain() {
                refs.incrementAndGet();
              }

              void release() {
                refs.decrementAndGet();
              }

              static void twice() {
                Page page = new Page();
                page.release();
                // BUG: Diagnostic contains: OLE1-OVER-RELEASE
                page.release();
              }
            }
            """)
        .doTest();
  }

  @Test
  void annotationsOnAClassOfAnotherFileCount() {
    helper
        .addSourceLines(
            "lib/Chunk.java",
            """
            package lib;

            @org.refledger.annotations.RefCounted(release = "giveBack")
            public interface Chunk {
              @org.refledger.annotations.Owned
              static Chunk take() {
                return null;
              }

              @org.refledger.annotations.Releases
              void giveBack();
            }
            """)
        .addSourceLines(
            "app/User.java",
            """
            package app;

            class User {
              void leaks() {
                // BUG: Diagnostic contains: OLE1-LEAK: 'chunk'
                lib.Chunk chunk = lib.Chunk.take();
              }

              void clean() {
                lib.Chunk chunk = lib.Chunk.take();
                chunk.giveBack();
              }
            }
            """)
        .doTest();
  }

  @Test
  void aFileWithALocalEnumIsAnalysed() {
    members(
            """
            void leaks(ByteBufAllocator alloc) {
              enum Kind { ONE, TWO }
              // BUG: Diagnostic contains: OLE1-LEAK
              ByteBuf buf = alloc.buffer(Kind.TWO.ordinal());
            }
            """)
        .doTest();
  }
}
