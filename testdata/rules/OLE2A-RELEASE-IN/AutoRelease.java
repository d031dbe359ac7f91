package ole2areleasein;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;

/** Handlers that are lent their messages, and handlers whose constructor says that they own them. */
final class AutoRelease {
  static final class Owner extends SimpleChannelInboundHandler<FullHttpResponse> {
    Owner() {
      super(false);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse response) {
      ctx.fireChannelRead(response); // OK: it is the handler's own
    }
  }

  static final class TypedOwner extends SimpleChannelInboundHandler<FullHttpResponse> {
    TypedOwner() {
      super(FullHttpResponse.class, false);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse response) {
      response.release(); // OK: it is the handler's own
    }
  }

  abstract static class Between<T> extends SimpleChannelInboundHandler<T> {
    Between() {
      super(false);
    }
  }

  static final class Derived extends Between<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      msg.release(); // OK: the class between says so
    }
  }

  static final class ForgetfulOwner extends SimpleChannelInboundHandler<ByteBuf> {
    private int seen;

    ForgetfulOwner() {
      super(false);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) { // BUG: OLE1-LEAK "'msg'"
      seen += msg.readableBytes();
    }
  }

  static final class Borrower extends SimpleChannelInboundHandler<ByteBuf> {
    Borrower() {
      super(true);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      msg.release(); // BUG: OLE2A-RELEASE-IN "'msg'"
    }
  }

  static final class PlainBorrower extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      msg.release(); // BUG: OLE2A-RELEASE-IN "'msg'"
    }
  }

  static final class Either extends SimpleChannelInboundHandler<ByteBuf> {
    private int seen;

    Either() {
      super(false);
    }

    Either(String name) {
      super(true);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) { // OK: lent in one of the two cases
      seen += msg.readableBytes();
    }
  }
}
