// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import java.io.Closeable;
import org.apache.flink.runtime.io.network.buffer.BufferBuilder.PositionMarker;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class BufferConsumer implements Closeable {
  @Owned
  public BufferConsumer(@Consumed Buffer buffer, int size) {}
  @Owned
  public BufferConsumer(@Consumed Buffer buffer, BufferBuilder.PositionMarker currentWriterPosition, int currentReaderPosition) {}
  public boolean isFinished();
  @Owned
  public Buffer build();
  @Owned
  public BufferConsumer copy();
  @Owned
  public BufferConsumer copyWithReaderPosition(int readerPosition);
  public boolean isBuffer();
  public Buffer.DataType getDataType();
  @Releases
  public void close();
  public boolean isRecycled();
  public int getWrittenBytes();
  public boolean isDataAvailable();
  public String toDebugString(boolean includeHash);
}
