package io.netty.channel;

import org.refledger.annotations.Borrowed;

public abstract class SimpleUserEventChannelHandler<I> extends ChannelInboundHandlerAdapter {
  protected SimpleUserEventChannelHandler() {}
  protected SimpleUserEventChannelHandler(@Borrowed boolean autoRelease) {}
  protected SimpleUserEventChannelHandler(Class<? extends I> eventType) {}
  protected SimpleUserEventChannelHandler(Class<? extends I> eventType, @Borrowed boolean autoRelease) {}

  protected boolean acceptEvent(Object evt) throws Exception;
  protected abstract void eventReceived(ChannelHandlerContext ctx, @Borrowed I evt) throws Exception;
}
