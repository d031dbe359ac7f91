package io.netty.channel;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.AttributeMap;
import io.netty.util.concurrent.EventExecutor;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

public interface ChannelHandlerContext extends AttributeMap, ChannelInboundInvoker, ChannelOutboundInvoker {
  @NoThrow Channel channel();
  @NoThrow EventExecutor executor();
  @NoThrow String name();
  @NoThrow ChannelHandler handler();
  @NoThrow boolean isRemoved();
  @Same ChannelHandlerContext fireChannelRegistered();
  @Same ChannelHandlerContext fireChannelUnregistered();
  @Same ChannelHandlerContext fireChannelActive();
  @Same ChannelHandlerContext fireChannelInactive();
  @Same ChannelHandlerContext fireExceptionCaught(Throwable cause);
  @Same ChannelHandlerContext fireUserEventTriggered(@Consumed Object evt);
  @Same ChannelHandlerContext fireChannelRead(@Consumed Object msg);
  @Same ChannelHandlerContext fireChannelReadComplete();
  @Same ChannelHandlerContext fireChannelWritabilityChanged();
  @Same ChannelHandlerContext read();
  @Same ChannelHandlerContext flush();
  @NoThrow ChannelPipeline pipeline();
  @NoThrow ByteBufAllocator alloc();
}
