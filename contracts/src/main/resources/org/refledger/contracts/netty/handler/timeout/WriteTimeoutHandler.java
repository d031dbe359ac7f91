package io.netty.handler.timeout;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

public class WriteTimeoutHandler extends ChannelOutboundHandlerAdapter {
  public WriteTimeoutHandler(int timeoutSeconds) {}
  public WriteTimeoutHandler(long timeout, TimeUnit unit) {}

  protected void writeTimedOut(ChannelHandlerContext ctx) throws Exception;
}
