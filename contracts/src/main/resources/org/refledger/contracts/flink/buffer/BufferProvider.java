// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import org.apache.flink.core.memory.MemorySegment;
import org.apache.flink.runtime.io.AvailabilityProvider;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface BufferProvider extends AvailabilityProvider {
  @Owned @Nullable
  Buffer requestBuffer();
  @Owned @Nullable
  BufferBuilder requestBufferBuilder();
  @Owned @Nullable
  BufferBuilder requestBufferBuilder(int targetChannel);
  @Owned @MayThrow
  BufferBuilder requestBufferBuilderBlocking() throws InterruptedException;
  @Owned @MayThrow
  BufferBuilder requestBufferBuilderBlocking(int targetChannel) throws InterruptedException;
  boolean addBufferListener(BufferListener listener);
  boolean isDestroyed();
  MemorySegment requestMemorySegment();
  MemorySegment requestMemorySegmentBlocking() throws InterruptedException;
}
