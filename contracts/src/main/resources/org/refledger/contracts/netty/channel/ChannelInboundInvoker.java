package io.netty.channel;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

@NoThrow
public interface ChannelInboundInvoker {
  @Same ChannelInboundInvoker fireChannelRegistered();
  @Same ChannelInboundInvoker fireChannelUnregistered();
  @Same ChannelInboundInvoker fireChannelActive();
  @Same ChannelInboundInvoker fireChannelInactive();
  @Same ChannelInboundInvoker fireExceptionCaught(Throwable cause);
  @Same ChannelInboundInvoker fireUserEventTriggered(@Consumed Object event);
  @Same ChannelInboundInvoker fireChannelRead(@Consumed Object msg);
  @Same ChannelInboundInvoker fireChannelReadComplete();
  @Same ChannelInboundInvoker fireChannelWritabilityChanged();
}
