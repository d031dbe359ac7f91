package io.netty.handler.timeout;

import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;

public class ReadTimeoutHandler extends IdleStateHandler {
  public ReadTimeoutHandler(int timeoutSeconds) {}
  public ReadTimeoutHandler(long timeout, TimeUnit unit) {}

  protected void readTimedOut(ChannelHandlerContext ctx) throws Exception;
}
