package app.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** Remembers the last frame, its header and the answer to it. */
public final class LastFrame extends SimpleChannelInboundHandler<ByteBuf> {
  private ByteBuf last;
  private ByteBuf header;
  private ByteBuf answer;
  private ByteBuf sent;

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
    handlerRemoved(ctx);
    header = msg.retainedSlice(0, 5);
    last = msg; // BUG: OLE2A-STORE-IN
  }

  /** Sets the answer to be sent next; it stays the caller's. */
  public void answer(ByteBuf next) {
    if (answer != null) {
      answer.release(); // BUG: OLE1-ASSIGN-ORDER
    }
    answer = next.retain();
  }

  /** Remembers the answer as sent. */
  public void sent() {
    if (sent != null) {
      sent.release();
    }
    sent = answer; // BUG: OLE1-UNCOUNTED-COPY
  }

  /** The number of bytes in the last frame and its header. */
  public int size() {
    return last.readableBytes() + header.readableBytes();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    if (last != null) {
      last.release();
      last = null;
    }
    if (header != null) {
      header.release();
      header = null;
    }
  }

  /** Gives the answers back. */
  public void close() {
    if (answer != null) {
      answer.release();
    }
    if (sent != null) {
      sent.release();
    }
  }
}
