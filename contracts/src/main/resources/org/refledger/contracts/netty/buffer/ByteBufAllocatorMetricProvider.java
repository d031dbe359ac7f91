package io.netty.buffer;

public interface ByteBufAllocatorMetricProvider {
  ByteBufAllocatorMetric metric();
}
