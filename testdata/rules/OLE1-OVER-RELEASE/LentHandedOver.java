package ole1overrelease;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.MessageToMessageDecoder;
import java.util.List;

/** CONTRACTS.md D11: what is only lent is handed to somebody who releases it. */
final class LentHandedOver {

  static final class Forwards extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      ctx.fireChannelRead(msg); // BUG: OLE1-OVER-RELEASE "'msg'"
    }
  }

  static final class ForwardsRetained extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      ctx.fireChannelRead(msg.retain()); // OK: retained for the next handler
    }
  }

  static final class Passes extends MessageToMessageDecoder<ByteBuf> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg); // BUG: OLE1-OVER-RELEASE "'msg'"
    }
  }

  static final class PassesRetained extends MessageToMessageDecoder<ByteBuf> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg.retain()); // OK: retained for out
    }
  }

  static final class PassesSlice extends MessageToMessageDecoder<ByteBuf> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg.readSlice(4)); // BUG: OLE1-OVER-RELEASE
    }
  }

  static final class PassesRetainedSlice extends MessageToMessageDecoder<ByteBuf> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg.readRetainedSlice(4)); // OK: the slice has its own reference
    }
  }
}
