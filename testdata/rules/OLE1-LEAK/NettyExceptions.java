package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Leaks on exceptional paths, and the idioms that prevent them. */
final class NettyExceptions {
  private boolean closed;

  private static void parse(ByteBuf in) throws IOException {
    if (in.readByte() != 1) {
      throw new IOException("bad version");
    }
  }

  // CONTRACTS.md D3: acquire, fallible work, return
  ByteBuf load(ByteBufAllocator alloc, InputStream in) throws IOException {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "throws"
    b.writeBytes(in, 16);
    return b;
  }

  ByteBuf loadSafely(ByteBufAllocator alloc, InputStream in) throws IOException {
    ByteBuf b = alloc.buffer(); // OK: the flag tells whether it was returned
    boolean release = true;
    try {
      b.writeBytes(in, 16);
      release = false;
      return b;
    } finally {
      if (release) {
        b.release();
      }
    }
  }

  ByteBuf loadWithSuccessFlag(ByteBufAllocator alloc, InputStream in) throws IOException {
    boolean success = false;
    ByteBuf b = alloc.buffer(); // OK: the inverted flag
    try {
      b.writeBytes(in, 16);
      success = true;
      return b;
    } finally {
      if (!success) {
        b.release();
      }
    }
  }

  // D6: the flag is cleared too early
  void flagTooEarly(ChannelHandlerContext ctx, InputStream in) throws IOException {
    ByteBuf b = ctx.alloc().buffer(); // BUG: OLE1-LEAK
    boolean release = true;
    try {
      release = false;
      b.writeBytes(in, 16);
      ctx.write(b);
    } finally {
      if (release) {
        b.release();
      }
    }
  }

  void nullAsMoved(ChannelHandlerContext ctx, InputStream in) throws IOException {
    ByteBuf b = ctx.alloc().buffer(); // OK: null means handed over
    try {
      b.writeBytes(in, 16);
      ctx.write(b);
      b = null;
    } finally {
      if (b != null) {
        b.release();
      }
    }
  }

  // D4: the last statement releases, instead of a finally
  void releaseLast(ByteBuf lent) throws IOException {
    ByteBuf copy = lent.copy(); // BUG: OLE1-LEAK "IOException"
    parse(copy);
    copy.release();
  }

  void releaseInFinally(ByteBuf lent) throws IOException {
    ByteBuf copy = lent.copy(); // OK: finally
    try {
      parse(copy);
    } finally {
      copy.release();
    }
  }

  void releaseInCatchAndAfter(ByteBuf lent) throws IOException {
    ByteBuf copy = lent.copy(); // OK: catch and normal path both release
    try {
      parse(copy);
    } catch (IOException | RuntimeException e) {
      copy.release();
      throw e;
    }
    copy.release();
  }

  void wrongExceptionCaught(ByteBuf lent) throws IOException {
    ByteBuf copy = lent.copy(); // BUG: OLE1-LEAK "IOException"
    try {
      parse(copy);
    } catch (IllegalStateException e) {
      copy.release();
      throw e;
    }
    copy.release();
  }

  void explicitThrow(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // BUG: OLE1-LEAK "throws"
    if (closed) {
      throw new IllegalStateException("closed");
    }
    copy.release();
  }

  void explicitThrowAfterRelease(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // OK: released before the throw
    if (closed) {
      copy.release();
      throw new IllegalStateException("closed");
    }
    copy.release();
  }

  // A.3: errors and plain accessors are no exits that matter
  int accessorsDoNotThrow(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // OK: accessors do not throw in practice
    int size = copy.readableBytes() + copy.writerIndex();
    copy.release();
    return size;
  }

  void assertionErrorsDoNotCount(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // OK: the process is broken anyway
    if (copy.capacity() < 0) {
      throw new AssertionError("impossible");
    }
    copy.release();
  }

  // D5, D9 of part 2: two conversions in one argument list
  void twoArguments(ChannelHandlerContext ctx, ByteBuf lent) throws IOException {
    send(ctx, lent.copy(), number(lent)); // BUG: OLE1-LEAK
  }

  void twoArgumentsInOrder(ChannelHandlerContext ctx, ByteBuf lent) throws IOException {
    int number = number(lent);
    send(ctx, lent.copy(), number); // OK: nothing throws after the copy
  }

  private static int number(ByteBuf b) throws IOException {
    if (b.readableBytes() < 4) {
      throw new IOException("short");
    }
    return b.getInt(0);
  }

  private static void send(ChannelHandlerContext ctx, ByteBuf b, int number) {
    ctx.write(b);
    ctx.write(number);
  }

  int streamReleases(ByteBuf lent) throws IOException {
    ByteBuf copy = lent.copy(); // OK: the stream releases it when closed
    try (ByteBufInputStream in = new ByteBufInputStream(copy, true)) {
      return in.readInt();
    }
  }

  int streamBorrows(ByteBuf lent) throws IOException {
    ByteBuf copy = lent.copy(); // BUG: OLE1-LEAK
    try (ByteBufInputStream in = new ByteBufInputStream(copy)) {
      return in.readInt();
    }
  }

  String textOf(ByteBufAllocator alloc, CharSequence text) {
    ByteBuf b = ByteBufUtil.writeUtf8(alloc, text); // OK: finally
    try {
      return b.toString(StandardCharsets.UTF_8);
    } finally {
      b.release();
    }
  }

  void nestedFinally(ByteBuf lent) throws IOException {
    ByteBuf first = lent.copy(); // OK: outer finally
    try {
      ByteBuf second = lent.copy(); // OK: inner finally
      try {
        parse(first);
        parse(second);
      } finally {
        second.release();
      }
    } finally {
      first.release();
    }
  }

  void secondAcquisitionThrows(ByteBuf lent, InputStream in) throws IOException {
    ByteBuf first = lent.copy(); // BUG: OLE1-LEAK
    ByteBuf second = loadSafely(lent.alloc(), in); // OK: finally
    try {
      second.writeBytes(first);
    } finally {
      second.release();
      first.release();
    }
  }

  // allocation is a known thrower
  ByteBuf twoAllocations(ByteBufAllocator alloc) {
    ByteBuf head = alloc.buffer(); // BUG: OLE1-LEAK "'head'"
    ByteBuf body = alloc.buffer(); // OK: returned with the head
    return Unpooled.wrappedBuffer(head, body);
  }

  void rethrowHelper(ByteBuf lent) {
    ByteBuf copy = lent.copy(); // BUG: OLE1-LEAK
    if (closed) {
      fail();
    }
    copy.release();
  }

  private static void fail() {
    throw new IllegalStateException("closed");
  }
}
