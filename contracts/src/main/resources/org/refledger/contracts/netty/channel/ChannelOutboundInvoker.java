package io.netty.channel;

import java.net.SocketAddress;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

public interface ChannelOutboundInvoker {
  ChannelFuture bind(SocketAddress localAddress);
  ChannelFuture connect(SocketAddress remoteAddress);
  ChannelFuture connect(SocketAddress remoteAddress, SocketAddress localAddress);
  ChannelFuture disconnect();
  ChannelFuture close();
  ChannelFuture deregister();
  ChannelFuture bind(SocketAddress localAddress, ChannelPromise promise);
  ChannelFuture connect(SocketAddress remoteAddress, ChannelPromise promise);
  ChannelFuture connect(SocketAddress remoteAddress, SocketAddress localAddress, ChannelPromise promise);
  ChannelFuture disconnect(ChannelPromise promise);
  ChannelFuture close(ChannelPromise promise);
  ChannelFuture deregister(ChannelPromise promise);
  @Same ChannelOutboundInvoker read();
  ChannelFuture write(@Consumed Object msg);
  ChannelFuture write(@Consumed Object msg, ChannelPromise promise);
  @Same ChannelOutboundInvoker flush();
  ChannelFuture writeAndFlush(@Consumed Object msg, ChannelPromise promise);
  ChannelFuture writeAndFlush(@Consumed Object msg);
  @NoThrow ChannelPromise newPromise();
  @NoThrow ChannelProgressivePromise newProgressivePromise();
  @NoThrow ChannelFuture newSucceededFuture();
  @NoThrow ChannelFuture newFailedFuture(Throwable cause);
  @NoThrow ChannelPromise voidPromise();
}
