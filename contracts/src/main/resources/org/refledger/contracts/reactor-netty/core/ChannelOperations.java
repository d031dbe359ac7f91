// Signatures: io.projectreactor.netty:reactor-netty-core 1.2.2
package reactor.netty.channel;

import io.netty.channel.ChannelHandlerContext;
import org.refledger.annotations.Consumed;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;

public class ChannelOperations<INBOUND extends NettyInbound, OUTBOUND extends NettyOutbound> implements NettyInbound, NettyOutbound {
  protected void onInboundNext(ChannelHandlerContext ctx, @Consumed Object msg);
}
