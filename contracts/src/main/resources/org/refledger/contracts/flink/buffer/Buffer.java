// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import java.nio.ByteBuffer;
import org.apache.flink.core.memory.MemorySegment;
import org.apache.flink.shaded.netty4.io.netty.buffer.ByteBuf;
import org.apache.flink.shaded.netty4.io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "recycleBuffer")
public interface Buffer {
  boolean isBuffer();
  @Borrowed(of = "this")
  MemorySegment getMemorySegment();
  int getMemorySegmentOffset();
  BufferRecycler getRecycler();
  void setRecycler(BufferRecycler bufferRecycler);
  @Releases
  void recycleBuffer();
  boolean isRecycled();
  @Retains @Same
  Buffer retainBuffer();
  @ViewOf
  Buffer readOnlySlice();
  @ViewOf
  Buffer readOnlySlice(int index, int length);
  int getMaxCapacity();
  int getReaderIndex();
  void setReaderIndex(int readerIndex) throws IndexOutOfBoundsException;
  int getSize();
  void setSize(int writerIndex);
  int readableBytes();
  @Borrowed(of = "this")
  ByteBuffer getNioBufferReadable();
  @Borrowed(of = "this")
  ByteBuffer getNioBuffer(int index, int length) throws IndexOutOfBoundsException;
  void setAllocator(ByteBufAllocator allocator);
  @Borrowed(of = "this")
  ByteBuf asByteBuf();
  boolean isCompressed();
  void setCompressed(boolean isCompressed);
  DataType getDataType();
  void setDataType(DataType dataType);
  int refCnt();
  String toDebugString(boolean includeHash);
}
