package io.netty.util;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public class HashedWheelTimer implements Timer {
  public static final int WORKER_STATE_INIT;
  public static final int WORKER_STATE_STARTED;
  public static final int WORKER_STATE_SHUTDOWN;

  public HashedWheelTimer() {}
  public HashedWheelTimer(long tickDuration, TimeUnit unit) {}
  public HashedWheelTimer(long tickDuration, TimeUnit unit, int ticksPerWheel) {}
  public HashedWheelTimer(ThreadFactory threadFactory) {}
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit) {}
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit, int ticksPerWheel) {}
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit, int ticksPerWheel, boolean leakDetection) {}
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit, int ticksPerWheel, boolean leakDetection, long maxPendingTimeouts) {}
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit, int ticksPerWheel, boolean leakDetection, long maxPendingTimeouts, Executor taskExecutor) {}

  public void start();
  public long pendingTimeouts();
}
