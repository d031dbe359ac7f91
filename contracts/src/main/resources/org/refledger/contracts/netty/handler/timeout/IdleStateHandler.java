package io.netty.handler.timeout;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;

public class IdleStateHandler extends ChannelDuplexHandler {
  public IdleStateHandler(int readerIdleTimeSeconds, int writerIdleTimeSeconds, int allIdleTimeSeconds) {}
  public IdleStateHandler(long readerIdleTime, long writerIdleTime, long allIdleTime, TimeUnit unit) {}
  public IdleStateHandler(boolean observeOutput, long readerIdleTime, long writerIdleTime, long allIdleTime, TimeUnit unit) {}

  public long getReaderIdleTimeInMillis();
  public long getWriterIdleTimeInMillis();
  public long getAllIdleTimeInMillis();
  public void resetReadTimeout();
  public void resetWriteTimeout();
  protected void channelIdle(ChannelHandlerContext ctx, IdleStateEvent evt) throws Exception;
  protected IdleStateEvent newIdleStateEvent(IdleState state, boolean first);
}
