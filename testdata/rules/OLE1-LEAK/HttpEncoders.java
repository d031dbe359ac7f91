package example.encoders;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequestEncoder;
import io.netty.util.ReferenceCountUtil;
import java.util.List;

/** HTTP encoders own what they encode: their write() releases nothing. */
class RawWhenUpgraded extends HttpRequestEncoder {
  private boolean upgraded;

  @Override
  // BUG: OLE1-LEAK "the method returns"
  protected void encode(ChannelHandlerContext ctx, Object msg, List<Object> out) throws Exception {
    if (upgraded) {
      out.add(ReferenceCountUtil.retain(msg));
      return;
    }
    super.encode(ctx, msg, out);
  }
}

class RawWhenUpgradedRightly extends HttpRequestEncoder {
  private boolean upgraded;

  @Override
  protected void encode(ChannelHandlerContext ctx, Object msg, List<Object> out) throws Exception {
    if (upgraded) {
      out.add(msg); // OK: handed on
      return;
    }
    super.encode(ctx, msg, out);
  }
}
