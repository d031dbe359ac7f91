package io.netty.handler.traffic;

public class ChannelTrafficShapingHandler extends AbstractTrafficShapingHandler {
  public ChannelTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval, long maxTime) {}
  public ChannelTrafficShapingHandler(long writeLimit, long readLimit, long checkInterval) {}
  public ChannelTrafficShapingHandler(long writeLimit, long readLimit) {}
  public ChannelTrafficShapingHandler(long checkInterval) {}

  public long queueSize();
}
