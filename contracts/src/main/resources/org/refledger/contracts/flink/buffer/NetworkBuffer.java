// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import org.apache.flink.core.memory.MemorySegment;
import org.apache.flink.shaded.netty4.io.netty.buffer.AbstractReferenceCountedByteBuf;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public class NetworkBuffer extends AbstractReferenceCountedByteBuf implements Buffer {
  @Owned
  public NetworkBuffer(MemorySegment memorySegment, BufferRecycler recycler) {}
  @Owned
  public NetworkBuffer(MemorySegment memorySegment, BufferRecycler recycler, DataType dataType) {}
  @Owned
  public NetworkBuffer(MemorySegment memorySegment, BufferRecycler recycler, DataType dataType, int size) {}
  @Owned
  public NetworkBuffer(MemorySegment memorySegment, BufferRecycler recycler, DataType dataType, boolean isCompressed, int size) {}
  @Retains @Same
  public NetworkBuffer retainBuffer();
}
