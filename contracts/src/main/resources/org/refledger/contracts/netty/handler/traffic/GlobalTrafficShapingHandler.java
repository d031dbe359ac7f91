package io.netty.handler.traffic;

import io.netty.util.concurrent.EventExecutor;
import java.util.concurrent.ScheduledExecutorService;

public class GlobalTrafficShapingHandler extends AbstractTrafficShapingHandler {
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long writeLimit, long readLimit, long checkInterval, long maxTime) {}
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long writeLimit, long readLimit, long checkInterval) {}
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long writeLimit, long readLimit) {}
  public GlobalTrafficShapingHandler(ScheduledExecutorService executor, long checkInterval) {}
  public GlobalTrafficShapingHandler(EventExecutor executor) {}

  public long getMaxGlobalWriteSize();
  public void setMaxGlobalWriteSize(long maxGlobalWriteSize);
  public long queuesSize();
  public void release();
}
