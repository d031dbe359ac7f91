package io.netty.channel;

public final class ChannelFlushPromiseNotifier {
  public ChannelFlushPromiseNotifier(boolean tryNotify) {}
  public ChannelFlushPromiseNotifier() {}

  public ChannelFlushPromiseNotifier add(ChannelPromise promise, int pendingDataSize);
  public ChannelFlushPromiseNotifier add(ChannelPromise promise, long pendingDataSize);
  public ChannelFlushPromiseNotifier increaseWriteCounter(long delta);
  public long writeCounter();
  public ChannelFlushPromiseNotifier notifyPromises();
  public ChannelFlushPromiseNotifier notifyFlushFutures();
  public ChannelFlushPromiseNotifier notifyPromises(Throwable cause);
  public ChannelFlushPromiseNotifier notifyFlushFutures(Throwable cause);
  public ChannelFlushPromiseNotifier notifyPromises(Throwable cause1, Throwable cause2);
  public ChannelFlushPromiseNotifier notifyFlushFutures(Throwable cause1, Throwable cause2);
}
