// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import java.io.IOException;

public interface BufferPool extends BufferProvider, BufferRecycler {
  void reserveSegments(int numberOfSegmentsToReserve) throws IOException;
  void lazyDestroy();
  boolean isDestroyed();
  int getNumberOfRequiredMemorySegments();
  int getMaxNumberOfMemorySegments();
  int getNumBuffers();
  void setNumBuffers(int numBuffers);
  void setMaxOverdraftBuffersPerGate(int maxOverdraftBuffersPerGate);
  int getMaxOverdraftBuffersPerGate();
  int getNumberOfAvailableMemorySegments();
  int bestEffortGetNumOfUsedBuffers();
}
