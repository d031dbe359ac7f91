package cases;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.ReferenceCountUtil;

/** The numbered cases of the rule reference that have a form with Netty. */
final class NettyCases {
  void case17EarlyReturn(ByteBufAllocator alloc, boolean ok) {
    ByteBuf b = alloc.buffer(); // BUG: OLE1-LEAK
    if (!ok) {
      return;
    }
    b.release();
  }

  byte case18SliceOutlives(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.slice();
    b.release();
    return s.readByte(); // BUG: OLE2C-ALIAS-OUTLIVES
  }

  byte case19RetainedSlice(ByteBufAllocator alloc) {
    ByteBuf b = alloc.buffer();
    ByteBuf s = b.retainedSlice();
    b.release();
    byte first = s.readByte(); // OK: the slice has a reference of its own
    s.release();
    return first;
  }

  void case20WriteConsumes(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer(); // OK: handed over
    ctx.write(b);
  }

  void case21ReleaseAfterWrite(ChannelHandlerContext ctx) {
    ByteBuf b = ctx.alloc().buffer();
    ctx.write(b);
    b.release(); // BUG: OLE1-OVER-RELEASE
  }
}

final class Case22Drops extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) { // BUG: OLE1-LEAK
    if (msg instanceof ByteBuf) {
      ReferenceCountUtil.release(msg);
      return;
    }
    ctx.flush();
  }
}

final class Case22Simple extends SimpleChannelInboundHandler<ByteBuf> {
  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
    msg.readByte(); // OK: the super-class releases it
  }
}
