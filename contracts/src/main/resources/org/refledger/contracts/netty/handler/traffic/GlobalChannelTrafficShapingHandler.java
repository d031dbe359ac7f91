package io.netty.handler.traffic;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.util.Collection;
import java.util.concurrent.ScheduledExecutorService;

public class GlobalChannelTrafficShapingHandler extends AbstractTrafficShapingHandler {
  public GlobalChannelTrafficShapingHandler(ScheduledExecutorService executor, long writeGlobalLimit, long readGlobalLimit, long writeChannelLimit, long readChannelLimit, long checkInterval, long maxTime) {}
  public GlobalChannelTrafficShapingHandler(ScheduledExecutorService executor, long writeGlobalLimit, long readGlobalLimit, long writeChannelLimit, long readChannelLimit, long checkInterval) {}
  public GlobalChannelTrafficShapingHandler(ScheduledExecutorService executor, long writeGlobalLimit, long readGlobalLimit, long writeChannelLimit, long readChannelLimit) {}
  public GlobalChannelTrafficShapingHandler(ScheduledExecutorService executor, long checkInterval) {}
  public GlobalChannelTrafficShapingHandler(ScheduledExecutorService executor) {}

  public float maxDeviation();
  public float accelerationFactor();
  public float slowDownFactor();
  public void setMaxDeviation(float maxDeviation, float slowDownFactor, float accelerationFactor);
  public long getMaxGlobalWriteSize();
  public void setMaxGlobalWriteSize(long maxGlobalWriteSize);
  public long queuesSize();
  public void configureChannel(long newWriteLimit, long newReadLimit);
  public long getWriteChannelLimit();
  public void setWriteChannelLimit(long writeLimit);
  public long getReadChannelLimit();
  public void setReadChannelLimit(long readLimit);
  public void release();
  protected long checkWaitReadTime(ChannelHandlerContext ctx, long wait, long now);
  protected void informReadOperation(ChannelHandlerContext ctx, long now);
  protected long maximumCumulativeWrittenBytes();
  protected long maximumCumulativeReadBytes();
  public Collection<TrafficCounter> channelTrafficCounters();
  protected void submitWrite(ChannelHandlerContext ctx, Object msg, long size, long writedelay, long now, ChannelPromise promise);
}
