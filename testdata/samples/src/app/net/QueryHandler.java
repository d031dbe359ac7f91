package app.net;

import app.search.SearchService;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers queries; the base class releases each frame after channelRead0. */
public final class QueryHandler extends SimpleChannelInboundHandler<Frame> {
  private final SearchService search;
  private long bytesSent;

  public QueryHandler(SearchService search) {
    this.search = search;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, Frame frame) throws IOException {
    if (frame.kind() != Frame.QUERY) {
      frame.release(); // BUG: OLE2A-RELEASE-IN
      return;
    }
    String query = frame.content().toString(StandardCharsets.UTF_8);
    answer(ctx, search.count(query));
  }

  private void answer(ChannelHandlerContext ctx, int hits) {
    ByteBuf body = ctx.alloc().buffer(4);
    body.writeInt(hits);
    ctx.writeAndFlush(body);
    bytesSent += body.readableBytes(); // BUG: OLE1-USE-AFTER-RELEASE
  }

  /** How much was answered, for the statistics page. */
  public long bytesSent() {
    return bytesSent;
  }
}
