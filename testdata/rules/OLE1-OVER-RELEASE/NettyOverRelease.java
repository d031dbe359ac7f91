package ole1overrelease;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Releases too many in Netty, and clean twins. */
final class NettyOverRelease {
  private final AtomicBoolean closed = new AtomicBoolean();
  private ByteBuf field;

  private static void parse(ByteBuf in) throws IOException {
    if (in.readByte() != 1) {
      throw new IOException("bad version");
    }
  }

  void twice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // STEP: OLE1-OVER-RELEASE#1
    b.release();
    b.release(); // BUG: OLE1-OVER-RELEASE "'b' is released again"
  }

  void twoOwned(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.retain();
    b.release(); // OK: the second reference
    b.release(); // OK: the first reference
  }

  void countedRelease(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.retain(2);
    b.release(3); // OK: three owned
  }

  void countedTooMany(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.retain();
    b.release(2);
    b.release(); // BUG: OLE1-OVER-RELEASE
  }

  // RULES.md F21
  void afterWrite(ChannelHandlerContext ctx) {
    ByteBuf buf = ctx.alloc().buffer();
    ctx.write(buf);
    buf.release(); // BUG: OLE1-OVER-RELEASE "handed over"
  }

  void beforeWriteRetained(ChannelHandlerContext ctx) {
    ByteBuf buf = ctx.alloc().buffer();
    ctx.write(buf.retain());
    buf.release(); // OK: write took the other reference
  }

  // CONTRACTS.md D7: explicit release and finally
  boolean explicitAndFinally(ByteBufAllocator alloc, boolean bad) throws IOException {
    ByteBuf b = alloc.buffer();
    try {
      if (bad) {
        b.release();
        return false;
      }
      parse(b);
      return true;
    } finally {
      b.release(); // BUG: OLE1-OVER-RELEASE
    }
  }

  boolean onlyFinally(ByteBufAllocator alloc, boolean bad) throws IOException {
    ByteBuf b = alloc.buffer();
    try {
      if (bad) {
        return false;
      }
      parse(b);
      return true;
    } finally {
      b.release(); // OK: once on every path
    }
  }

  // D6: not nulled, and the catch releases again
  void notCleared(ByteBufAllocator alloc) throws IOException {
    ByteBuf b = alloc.buffer();
    try {
      parse(b);
      b.release();
      check();
    } catch (IOException e) {
      b.release(); // BUG: OLE1-OVER-RELEASE
      throw e;
    }
  }

  void cleared(ByteBufAllocator alloc) throws IOException {
    ByteBuf b = alloc.buffer();
    try {
      parse(b);
      b.release();
      b = null;
      check();
    } catch (IOException e) {
      if (b != null) {
        b.release(); // OK: null after the first release
      }
      throw e;
    }
  }

  private static void check() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("interrupted");
    }
  }

  void flagClearedTooLate(ChannelHandlerContext ctx) throws IOException {
    ByteBuf b = ctx.alloc().buffer();
    boolean release = true;
    try {
      ctx.write(b);
      check();
      release = false;
    } finally {
      if (release) {
        b.release(); // BUG: OLE1-OVER-RELEASE
      }
    }
  }

  void flagClearedInTime(ChannelHandlerContext ctx) throws IOException {
    ByteBuf b = ctx.alloc().buffer();
    boolean release = true;
    try {
      parse(b);
      release = false;
      ctx.write(b);
      check();
    } finally {
      if (release) {
        b.release(); // OK: only before the hand-over
      }
    }
  }

  void exclusiveConditions(ByteBufAllocator alloc, boolean early) {
    ByteBuf b = alloc.buffer();
    if (early) {
      b.release();
    }
    check(b, early);
    if (!early) {
      b.release(); // OK: the conditions exclude each other
    }
  }

  void overlappingConditions(ByteBufAllocator alloc, boolean early, boolean late) {
    ByteBuf b = alloc.buffer();
    if (early) {
      b.release();
    }
    if (late || !early) {
      b.release(); // BUG: OLE1-OVER-RELEASE
    }
  }

  private static void check(ByteBuf b, boolean dead) {
    if (!dead) {
      b.readableBytes();
    }
  }

  void guardedByCount(ByteBufAllocator alloc, boolean early) {
    ByteBuf b = alloc.buffer();
    if (early) {
      b.release();
    }
    if (b.refCnt() > 0) {
      b.release(); // OK: the guard asks whether it is alive
    }
  }

  void newValueBetween(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.release();
    b = alloc.buffer();
    b.release(); // OK: another buffer
  }

  void inLoop(ByteBufAllocator alloc, int times) {
    ByteBuf b = alloc.buffer();
    int left = times;
    do {
      b.release(); // BUG: OLE1-OVER-RELEASE
    } while (--left > 0);
  }

  void eachTurn(ByteBufAllocator alloc, int times) {
    for (int i = 0; i < times; i++) {
      ByteBuf b = alloc.buffer();
      b.release(); // OK: a new buffer each turn
    }
  }

  void immortal() {
    ByteBuf b = Unpooled.EMPTY_BUFFER;
    b.release(); // OK: does nothing
    b.release(); // OK: does nothing
  }

  void nullIsSafe(ByteBufAllocator alloc, boolean wanted) {
    ByteBuf b = wanted ? alloc.buffer() : null;
    ReferenceCountUtil.safeRelease(b); // OK: accepts null
  }

  void twoHelpers(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ReferenceCountUtil.release(b);
    ReferenceCountUtil.safeRelease(b); // BUG: OLE1-OVER-RELEASE
  }

  // D19: wrappedBuffer consumes
  ByteBuf wrapThenRelease(ByteBuf lent) {
    ByteBuf a = lent.copy();
    ByteBuf b = lent.retainedSlice(0, 4);
    ByteBuf both = Unpooled.wrappedBuffer(a, b);
    a.release(); // BUG: OLE1-OVER-RELEASE "'a'"
    return both;
  }

  void compositeThenRelease(ByteBufAllocator alloc, byte[] data) {
    ByteBuf part = alloc.buffer().writeBytes(data);
    CompositeByteBuf all = new CompositeByteBuf(alloc, false, 4);
    all.addComponent(true, part);
    all.release(); // OK: releases its parts
    part.release(); // BUG: OLE1-OVER-RELEASE "'part'"
  }

  void holderAndContent(ByteBufAllocator alloc) {
    ByteBuf body = alloc.buffer();
    DefaultHttpContent content = new DefaultHttpContent(body);
    content.release();
    body.release(); // BUG: OLE1-OVER-RELEASE "'body'"
  }

  void holderOnly(ByteBufAllocator alloc) {
    DefaultHttpContent content = new DefaultHttpContent(alloc.buffer());
    content.content().writeByte(1);
    content.release(); // OK: the holder gives back its content
  }

  void retainedSlice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.retainedSlice(0, 1);
    b.release(); // OK: its own reference
    s.release(); // OK: the slice's reference
  }

  void plainSlice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice(0, 1);
    b.release();
    s.release(); // BUG: OLE1-OVER-RELEASE "'s'"
  }

  void releasedThroughSlice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice(0, 1);
    s.release(); // OK: one count, released once through the view
  }

  // D11: forwarded and released
  static final class ForwardsAndReleases extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      try {
        ctx.fireChannelRead(msg);
      } finally {
        ReferenceCountUtil.release(msg); // BUG: OLE1-OVER-RELEASE "'msg'"
      }
    }
  }

  static final class ForwardsRetained extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      try {
        ctx.fireChannelRead(ReferenceCountUtil.retain(msg));
      } finally {
        ReferenceCountUtil.release(msg); // OK: the next handler got its own
      }
    }
  }

  void listThenRelease(ByteBufAllocator alloc, List<Object> out) {
    ByteBuf b = alloc.buffer();
    if (out.isEmpty()) {
      out.add(b);
    } else {
      b.release(); // OK: the other branch
    }
  }

  // helpers that release, and a caller that releases as well
  private static void discard(ByteBuf b) {
    b.release(); // OK: by its body this helper consumes
  }

  void afterHelper(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    discard(b);
    b.release(); // BUG: OLE1-OVER-RELEASE
  }

  void helperOrSelf(ByteBufAllocator alloc, boolean help) {
    ByteBuf b = alloc.buffer();
    if (help) {
      discard(b);
    } else {
      b.release(); // OK: either, not both
    }
  }

  // C11: idempotent close
  void take(ByteBufAllocator alloc) {
    if (field == null) {
      field = alloc.buffer();
    }
  }

  void close() {
    if (closed.compareAndSet(false, true) && field != null) {
      field.release(); // OK: guarded
    }
  }

  void reset() {
    if (field != null) {
      field.release(); // OK: cleared afterwards
      field = null;
    }
  }

  void fieldTwice() {
    field.release();
    field.release(); // BUG: OLE1-OVER-RELEASE
    field = null;
  }
}
