package io.netty.channel;

import org.refledger.annotations.Borrowed;

public abstract class SimpleChannelInboundHandler<I> extends ChannelInboundHandlerAdapter {
  protected SimpleChannelInboundHandler() {}
  protected SimpleChannelInboundHandler(@Borrowed boolean autoRelease) {}
  protected SimpleChannelInboundHandler(Class<? extends I> inboundMessageType) {}
  protected SimpleChannelInboundHandler(Class<? extends I> inboundMessageType, @Borrowed boolean autoRelease) {}

  public boolean acceptInboundMessage(Object msg) throws Exception;
  protected abstract void channelRead0(ChannelHandlerContext ctx, @Borrowed I msg) throws Exception;
}
