package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;

/** Leaks on paths that return, and their clean twins. */
final class NettyReturns {
  private final List<byte[]> seen = new ArrayList<>();

  // RULES.md F17
  void earlyReturn(ByteBufAllocator alloc, boolean ok) {
    // STEP: OLE1-LEAK#1
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "'b' is not released"
    if (!ok) {
      return;
    }
    b.release();
  }

  void everyReturnReleases(ByteBufAllocator alloc, boolean ok) {
    ByteBuf b = alloc.buffer(); // OK: released on both paths
    if (!ok) {
      b.release();
      return;
    }
    b.writeByte(1);
    b.release();
  }

  // CONTRACTS.md D2: a scratch buffer copied out
  void scratch(ByteBufAllocator alloc, ByteBuf out, byte[] data) {
    ByteBuf b = alloc.buffer(data.length); // BUG: OLE1-LEAK
    b.writeBytes(data);
    out.writeBytes(b);
  }

  void scratchReleased(ByteBufAllocator alloc, ByteBuf out, byte[] data) {
    ByteBuf b = alloc.buffer(data.length); // OK: writeBytes borrows, then it is released
    b.writeBytes(data);
    out.writeBytes(b);
    b.release();
  }

  // D9: continue and break
  void continueInLoop(ByteBuf in) {
    while (in.isReadable(4)) {
      ByteBuf part = in.readBytes(4); // BUG: OLE1-LEAK
      if (part.getByte(0) == 0) {
        continue;
      }
      part.release();
    }
  }

  void breakOutOfLoop(ByteBuf in) {
    while (in.isReadable(4)) {
      ByteBuf part = in.readRetainedSlice(4); // BUG: OLE1-LEAK
      if (part.getByte(0) == 0) {
        break;
      }
      part.release();
    }
  }

  int eachTurnReleases(ByteBuf in) {
    int sum = 0;
    while (in.isReadable(4)) {
      ByteBuf part = in.readBytes(4); // OK: released each turn
      sum += part.getInt(0);
      part.release();
    }
    return sum;
  }

  int shortCircuit(ByteBuf in, int kind) {
    ByteBuf copy = in.copy(); // BUG: OLE1-LEAK "returns"
    switch (kind) {
      case 0:
        copy.release();
        return 0;
      case 1:
        return copy.readableBytes();
      default:
        copy.release();
        return -1;
    }
  }

  int everyCaseReleases(ByteBuf in, int kind) {
    ByteBuf copy = in.copy(); // OK: each case gives it back
    int size = copy.readableBytes();
    switch (kind) {
      case 0 -> copy.release();
      case 1 -> ReferenceCountUtil.release(copy);
      default -> ReferenceCountUtil.safeRelease(copy);
    }
    return size;
  }

  ByteBuf returned(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // OK: the caller owns what is returned
    return b.writeByte(1);
  }

  void readBytesIntoArray(ByteBuf in) {
    byte[] copy = new byte[in.readableBytes()];
    in.readBytes(copy); // OK: this overload returns its receiver
    seen.add(copy);
  }

  void onlyViews(ByteBuf in, ByteBuf out) {
    ByteBuf head = in.slice(0, 4); // OK: a slice owns nothing
    out.writeBytes(head);
    out.writeBytes(in.duplicate());
  }

  // RULES.md F20
  void writeConsumes(ChannelHandlerContext ctx) {
    ByteBuf buf = ctx.alloc().buffer(); // OK: write takes it over
    buf.writeByte(1);
    ctx.write(buf);
  }

  void nullable(ByteBufAllocator alloc, boolean wanted) {
    ByteBuf b = wanted ? alloc.buffer() : null; // OK: null owns nothing
    if (b != null) {
      b.release();
    }
  }

  void immortal(boolean empty) {
    ByteBuf b = Unpooled.EMPTY_BUFFER; // OK: uncounted constant
    if (empty) {
      return;
    }
    b.readableBytes();
  }

  ByteBuf wrapped(byte[] bytes, boolean skip) {
    ByteBuf b = Unpooled.wrappedBuffer(bytes); // OK: wraps an array, there is nothing to lose
    return skip ? null : b;
  }

  int wrappedAndCounted(byte[] bytes, boolean skip) {
    ByteBuf b = Unpooled.wrappedBuffer(bytes); // BUG: OLE1-LEAK
    if (skip) {
      return 0;
    }
    int first = b.readByte();
    b.release(); // whoever releases it on one path counts it
    return first;
  }

  void retainedTwice(ByteBuf lent, boolean again) {
    lent.retain(); // BUG: OLE1-LEAK
    if (again) {
      return;
    }
    lent.release();
  }

  void retainedAndUndone(ByteBuf lent, boolean again) {
    lent.retain(); // OK: undone on both paths
    if (again) {
      lent.release();
      return;
    }
    lent.release();
  }

  void processEnds(ByteBufAllocator alloc, boolean fatal) {
    ByteBuf b = alloc.buffer(); // OK: System.exit is no exit of the method
    if (fatal) {
      System.exit(1);
    }
    b.release();
  }

  // F104
  void accepted(ByteBufAllocator alloc) {
    // SUPPRESSED: OLE1-LEAK
    ByteBuf b = alloc.buffer(); // refledger:ignore OLE1-LEAK lives as long as the process
    b.writeByte(1);
  }

  @SuppressWarnings("OLE1-LEAK")
  void acceptedByAnnotation(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // SUPPRESSED: OLE1-LEAK
    b.writeByte(1);
  }
}
