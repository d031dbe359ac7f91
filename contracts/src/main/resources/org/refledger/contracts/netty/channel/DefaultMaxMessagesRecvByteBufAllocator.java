package io.netty.channel;

public abstract class DefaultMaxMessagesRecvByteBufAllocator implements MaxMessagesRecvByteBufAllocator {
  public DefaultMaxMessagesRecvByteBufAllocator() {}
  public DefaultMaxMessagesRecvByteBufAllocator(int maxMessagesPerRead) {}

  public DefaultMaxMessagesRecvByteBufAllocator respectMaybeMoreData(boolean respectMaybeMoreData);
  public boolean respectMaybeMoreData();

  public abstract class MaxMessageHandle implements ExtendedHandle {
    protected int totalBytesRead();
  }
}
