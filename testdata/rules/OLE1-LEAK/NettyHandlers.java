package ole1leak;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Who owns a message in a pipeline. */
final class NettyHandlers {

  // RULES.md F22, CONTRACTS.md D10: the handler swallows the message
  static final class Swallows extends ChannelInboundHandlerAdapter {
    private int count;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // BUG: OLE1-LEAK "msg"
      count++;
    }
  }

  static final class SwallowsSome extends ChannelInboundHandlerAdapter {
    private boolean bad;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception { // BUG: OLE1-LEAK "msg"
      if (bad) {
        ctx.writeAndFlush("go away");
        return;
      }
      super.channelRead(ctx, msg);
    }
  }

  static final class Forwards extends ChannelInboundHandlerAdapter {
    private long total;

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: fireChannelRead takes it over
      if (msg instanceof ByteBuf) {
        total += ((ByteBuf) msg).readableBytes();
      }
      ctx.fireChannelRead(msg);
    }
  }

  static final class Releases extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: finally
      try {
        ctx.write(msg.toString());
      } finally {
        ReferenceCountUtil.release(msg);
      }
    }
  }

  static final class Echoes extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: write takes it over
      ctx.writeAndFlush(msg);
    }
  }

  static final class Simple extends SimpleChannelInboundHandler<ByteBuf> {
    private long total;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) { // OK: the base class releases
      total += msg.readableBytes();
    }
  }

  // D8: the rejecting branch of a consuming method
  static final class Rejects extends ChannelOutboundHandlerAdapter {
    private boolean closed;

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) { // BUG: OLE1-LEAK "msg"
      if (closed) {
        promise.setFailure(new IllegalStateException("closed"));
        return;
      }
      ctx.write(msg, promise);
    }
  }

  static final class RejectsCleanly extends ChannelOutboundHandlerAdapter {
    private boolean closed;

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) { // OK: released when rejected
      if (closed) {
        ReferenceCountUtil.release(msg);
        promise.setFailure(new IllegalStateException("closed"));
        return;
      }
      ctx.write(msg, promise);
    }
  }

  // C4: a queue owns its elements
  static final class Queues extends ChannelDuplexHandler {
    private final Queue<Object> pending = new ArrayDeque<>();

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) { // OK: the queue owns it
      pending.add(msg);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
      Object msg;
      while ((msg = pending.poll()) != null) { // OK: released
        ReferenceCountUtil.release(msg);
      }
    }

    // D16: the drain loop drops the message
    void drain() {
      Object msg = pending.poll(); // FN: OLE1-LEAK elements of an unowned container are not followed
      if (msg == null) {
        return;
      }
      msg.hashCode();
    }
  }

  // C10, D11
  static final class Frames extends MessageToMessageDecoder<ByteBuf> {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) {
      out.add(msg.readRetainedSlice(4)); // OK: out owns its elements
      out.add(msg.retain()); // OK: retained for out, lent by the base class
    }
  }

  static final class Copies extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
      ByteBuf frame = in.readBytes(4); // BUG: OLE1-LEAK "frame"
      if (frame.getByte(0) == 0) {
        return;
      }
      out.add(frame);
    }
  }

  static final class CopiesCleanly extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
      if (in.getByte(in.readerIndex()) == 0) {
        in.skipBytes(4);
        return;
      }
      out.add(in.readBytes(4)); // OK: out owns it
    }
  }

  // C9, A.3: release in a listener
  void releaseWhenDone(ChannelHandlerContext ctx, ByteBuf lent) {
    ByteBuf copy = lent.copy(); // OK: the listener runs once and releases
    ctx.newSucceededFuture().addListener(future -> copy.release());
  }

  void listenerForgets(ChannelHandlerContext ctx, ByteBuf lent) {
    ByteBuf copy = lent.copy(); // BUG: OLE1-LEAK "copy"
    int size = copy.readableBytes();
    ctx.newSucceededFuture().addListener(future -> ctx.write(size));
  }
}
