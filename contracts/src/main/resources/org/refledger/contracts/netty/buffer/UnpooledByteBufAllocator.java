package io.netty.buffer;

public final class UnpooledByteBufAllocator extends AbstractByteBufAllocator implements ByteBufAllocatorMetricProvider {
  public static final UnpooledByteBufAllocator DEFAULT;

  public UnpooledByteBufAllocator(boolean preferDirect) {}
  public UnpooledByteBufAllocator(boolean preferDirect, boolean disableLeakDetector) {}
  public UnpooledByteBufAllocator(boolean preferDirect, boolean disableLeakDetector, boolean tryNoCleaner) {}
}
