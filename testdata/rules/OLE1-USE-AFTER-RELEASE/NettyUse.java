package ole1useafterrelease;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Uses after release in Netty, and clean twins. */
final class NettyUse {
  private final List<Integer> sizes = new ArrayList<>();
  private ByteBuf kept;

  int afterRelease(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // STEP: OLE1-USE-AFTER-RELEASE#1
    b.release();
    return b.readableBytes(); // BUG: OLE1-USE-AFTER-RELEASE "'b' is used"
  }

  int beforeRelease(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    int size = b.readableBytes(); // OK: before
    b.release();
    return size;
  }

  // CONTRACTS.md D20
  void afterHandOver(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ctx.write(b);
    sizes.add(b.readableBytes()); // BUG: OLE1-USE-AFTER-RELEASE "handed over"
  }

  void sizeTakenFirst(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    int size = b.readableBytes(); // OK: before the hand-over
    ctx.write(b);
    sizes.add(size);
  }

  void retainedForLater(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ctx.write(b.retain());
    sizes.add(b.readableBytes()); // OK: one reference is still owned
    b.release();
  }

  // D20: the return is missing
  void missingReturn(ChannelHandlerContext ctx, boolean failed) {
    ByteBuf b = ctx.alloc().buffer();
    if (failed) {
      b.release();
    }
    b.writeByte(1); // BUG: OLE1-USE-AFTER-RELEASE
    ctx.fireChannelReadComplete();
    if (!failed) {
      b.release();
    }
  }

  void withReturn(ChannelHandlerContext ctx, boolean failed) {
    ByteBuf b = ctx.alloc().buffer();
    if (failed) {
      b.release();
      return;
    }
    b.writeByte(1); // OK: the failing path has left
    ctx.write(b);
  }

  ByteBuf returnedDead(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.writeByte(1);
    b.release();
    return b; // BUG: OLE1-USE-AFTER-RELEASE
  }

  void storedDead(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.release();
    if (kept == null) {
      kept = b; // BUG: OLE1-USE-AFTER-RELEASE
    }
  }

  // retained only after it was given away
  void retainedTooLate(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ctx.write(b);
    if (kept == null) {
      kept = b.retain(); // BUG: OLE1-USE-AFTER-RELEASE
    }
  }

  void retainedInTime(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    if (kept == null) {
      kept = b.retain(); // OK: before it is given away
    }
    ctx.write(b);
  }

  void dispose() {
    if (kept != null) {
      kept.release();
      kept = null;
    }
  }

  void argumentDead(ByteBufAllocator alloc, ByteBuf out) {
    ByteBuf b = alloc.buffer();
    b.release();
    out.writeBytes(b); // BUG: OLE1-USE-AFTER-RELEASE "'b'"
  }

  void oneOfTwo(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer().retain();
    b.release();
    b.writeByte(1); // OK: one of two is left
    b.release();
  }

  boolean queriesOfTheCount(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.release();
    return b.refCnt() == 0; // OK: asks about the count itself
  }

  boolean comparedOnly(ByteBufAllocator alloc, ByteBuf other) {
    ByteBuf b = alloc.buffer();
    b.release();
    return b == other || b == null; // OK: compares the handle only
  }

  int newValue(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.release();
    b = alloc.buffer();
    int size = b.capacity(); // OK: another buffer
    b.release();
    return size;
  }

  int releasedIfLast(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer().retain();
    if (b.release()) {
      return 0;
    }
    int size = b.capacity(); // OK: it was not the last reference
    b.release();
    return size;
  }

  int otherBranch(ByteBufAllocator alloc, boolean quick) {
    ByteBuf b = alloc.buffer();
    int size = 0;
    if (quick) {
      b.release();
    } else {
      size = b.capacity(); // OK: the branch that did not release
      b.release();
    }
    return size;
  }

  int correlated(ByteBufAllocator alloc, boolean quick) {
    ByteBuf b = alloc.buffer();
    if (quick) {
      b.release();
    }
    int size = quick ? 0 : b.capacity(); // OK: the same condition
    if (!quick) {
      b.release();
    }
    return size;
  }

  int immortal() {
    ByteBuf b = Unpooled.EMPTY_BUFFER;
    b.release();
    return b.capacity(); // OK: cannot die
  }

  int borrowed(ByteBuf lent) {
    return lent.readableBytes(); // OK: the caller keeps it alive
  }

  int pairOnBorrowed(ByteBuf lent) {
    lent.retain(); // BUG: OLE2C-REDUNDANT-PAIR
    lent.release();
    return lent.readableBytes(); // OK: the caller still keeps it alive
  }

  private static void consume(ByteBuf b) {
    b.release();
  }

  int afterHelper(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    consume(b);
    return b.capacity(); // BUG: OLE1-USE-AFTER-RELEASE
  }

  private static int look(ByteBuf b) {
    return b.capacity();
  }

  int inHelper(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    b.release();
    return look(b); // FN: OLE1-USE-AFTER-RELEASE #2 what a callee does with a dead argument is not in its summary
  }

  String inFinally(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    try {
      return b.toString(StandardCharsets.UTF_8); // OK: evaluated before the finally
    } finally {
      b.release();
    }
  }

  void inLoop(ByteBufAllocator alloc, int n) {
    ByteBuf b = alloc.buffer();
    b.release();
    for (int i = 0; i < n; i++) {
      b.writeByte(i); // BUG: OLE1-USE-AFTER-RELEASE
    }
  }

  void inLoopWithBreak(ByteBufAllocator alloc, int n) {
    ByteBuf b = alloc.buffer();
    for (int i = 0; i < n; i++) {
      b.writeByte(i); // OK: the loop ends with the release
      if (i == 3) {
        break;
      }
    }
    b.release();
  }

  int holder(ByteBufAllocator alloc) {
    HttpContent content = new DefaultHttpContent(alloc.buffer());
    content.release();
    return content.refCnt(); // OK: asks about the count itself
  }

  static final class ReadsAfterFire extends ChannelInboundHandlerAdapter {
    private long total;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      ctx.fireChannelRead(msg);
      total += ((ByteBuf) msg).readableBytes(); // BUG: OLE1-USE-AFTER-RELEASE
    }
  }

  static final class ReadsBeforeFire extends ChannelInboundHandlerAdapter {
    private long total;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      total += ((ByteBuf) msg).readableBytes(); // OK: still owned
      ctx.fireChannelRead(msg);
    }
  }

  static final class LogsAfterRelease extends ChannelInboundHandlerAdapter {
    private Object last;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      ReferenceCountUtil.release(msg);
      last = msg; // BUG: OLE1-USE-AFTER-RELEASE
    }
  }
}
