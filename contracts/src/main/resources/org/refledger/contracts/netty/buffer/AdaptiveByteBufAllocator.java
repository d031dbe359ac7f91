package io.netty.buffer;

public final class AdaptiveByteBufAllocator extends AbstractByteBufAllocator implements ByteBufAllocatorMetricProvider, ByteBufAllocatorMetric {
  public AdaptiveByteBufAllocator() {}
  public AdaptiveByteBufAllocator(boolean preferDirect) {}
  public AdaptiveByteBufAllocator(boolean preferDirect, boolean useCacheForNonEventLoopThreads) {}
}
