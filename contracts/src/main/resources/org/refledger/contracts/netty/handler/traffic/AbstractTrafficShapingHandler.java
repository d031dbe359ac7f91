package io.netty.handler.traffic;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

public abstract class AbstractTrafficShapingHandler extends ChannelDuplexHandler {
  public static final long DEFAULT_CHECK_INTERVAL;
  public static final long DEFAULT_MAX_TIME;

  protected AbstractTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval, long maxTime) {}
  protected AbstractTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval) {}
  protected AbstractTrafficShapingHandler(long writeLimit, long readLimit) {}
  protected AbstractTrafficShapingHandler() {}
  protected AbstractTrafficShapingHandler(long checkInterval) {}

  protected int userDefinedWritabilityIndex();
  public void configure(long newWriteLimit, long newReadLimit, long newCheckInterval);
  public void configure(long newWriteLimit, long newReadLimit);
  public void configure(long newCheckInterval);
  public long getWriteLimit();
  public void setWriteLimit(long writeLimit);
  public long getReadLimit();
  public void setReadLimit(long readLimit);
  public long getCheckInterval();
  public void setCheckInterval(long checkInterval);
  public void setMaxTimeWait(long maxTime);
  public long getMaxTimeWait();
  public long getMaxWriteDelay();
  public void setMaxWriteDelay(long maxWriteDelay);
  public long getMaxWriteSize();
  public void setMaxWriteSize(long maxWriteSize);
  protected void doAccounting(TrafficCounter counter);
  protected static boolean isHandlerActive(ChannelHandlerContext ctx);
  protected void submitWrite(ChannelHandlerContext ctx, Object msg, long delay, ChannelPromise promise);
  public TrafficCounter trafficCounter();
  protected long calculateSize(Object msg);
}
