// Signatures: io.projectreactor.ipc:reactor-netty 0.7.15
package reactor.ipc.netty.channel;

import io.netty.channel.ChannelHandlerContext;
import org.refledger.annotations.Consumed;

public class ChannelOperations<INBOUND, OUTBOUND> {
  protected void onInboundNext(ChannelHandlerContext ctx, @Consumed Object msg);
}
