package example.codes;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** What a callee did is told by what it returns; branches that only say that the program is wrong. */
class ReturnCodes extends ChannelInboundHandlerAdapter {
  static final long INVALID = -2;
  private long seen;

  enum Kind {
    TEXT,
    BINARY,
    PING
  }

  static long verify(int n) throws Exception {
    if (n > 100) {
      throw new Exception();
    }
    return n;
  }

  static long validate(ByteBuf b) { // OK: released exactly when it returns INVALID
    try {
      return verify(b.readableBytes());
    } catch (Exception e) {
      b.release();
      return INVALID;
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: released by the callee, or passed on
    if (msg instanceof ByteBuf) {
      long r = validate((ByteBuf) msg);
      if (r >= 0) {
        seen = r;
      } else if (r == INVALID) {
        return;
      }
    }
    ctx.fireChannelRead(msg);
  }

  void asksAgain(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK "the method returns"
    if (validate(b) == INVALID) {
      return;
    }
    seen++;
  }

  ByteBuf byKind(Kind kind, ByteBuf from) {
    ByteBuf data = from.readRetainedSlice(3); // OK: the default says that the program is wrong
    switch (kind) {
      case TEXT:
        return data.writeByte(0);
      case BINARY:
        return data;
      default:
        throw new IllegalStateException("unsupported kind " + kind);
    }
  }

  ByteBuf byNumber(int kind, ByteBuf from) {
    ByteBuf data = from.readRetainedSlice(3); // BUG: OLE1-LEAK "IllegalStateException"
    switch (kind) {
      case 1:
        return data.writeByte(0);
      case 2:
        return data;
      default:
        throw new IllegalStateException("the peer sent " + kind);
    }
  }

  ByteBuf otherKinds(Kind kind, ByteBuf from) {
    ByteBuf data = from.readRetainedSlice(3); // BUG: OLE1-LEAK "the method returns"
    switch (kind) {
      case TEXT:
        return data;
      default:
        return null;
    }
  }
}
