// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import java.nio.ByteBuffer;
import org.apache.flink.core.memory.MemorySegment;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class BufferBuilder implements AutoCloseable {
  @Owned
  public BufferBuilder(MemorySegment memorySegment, BufferRecycler recycler) {}
  @Owned
  public BufferConsumer createBufferConsumer();
  @Owned
  public BufferConsumer createBufferConsumerFromBeginning();
  public Buffer.DataType getDataType();
  public void setDataType(Buffer.DataType dataType);
  public int appendAndCommit(ByteBuffer source);
  public int append(ByteBuffer source);
  public void commit();
  public int finish();
  public boolean isFinished();
  public boolean isFull();
  public int getWritableBytes();
  public int getCommittedBytes();
  public int getMaxCapacity();
  public void trim(int newSize);
  @Releases
  public void close();
}
