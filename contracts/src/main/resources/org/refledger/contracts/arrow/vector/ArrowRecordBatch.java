// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.ipc.message;

import java.util.List;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class ArrowRecordBatch implements ArrowMessage {
  @Owned
  public ArrowRecordBatch(int length, List<ArrowFieldNode> nodes, List<ArrowBuf> buffers) {}
  @Owned
  public ArrowRecordBatch(int length, List<ArrowFieldNode> nodes, List<ArrowBuf> buffers, ArrowBodyCompression bodyCompression) {}
  @Owned
  public ArrowRecordBatch(
      int length, List<ArrowFieldNode> nodes, List<ArrowBuf> buffers, ArrowBodyCompression bodyCompression,
      boolean alignBuffers) {}
  @Owned
  public ArrowRecordBatch(
      int length, List<ArrowFieldNode> nodes, @Escapes List<ArrowBuf> buffers, ArrowBodyCompression bodyCompression,
      boolean alignBuffers, boolean retainBuffers) {}
  @Owned
  public ArrowRecordBatch(
      int length, List<ArrowFieldNode> nodes, List<ArrowBuf> buffers, ArrowBodyCompression bodyCompression,
      List<Long> variadicBufferCounts, boolean alignBuffers) {}
  @Owned
  public ArrowRecordBatch(
      int length, List<ArrowFieldNode> nodes, @Escapes List<ArrowBuf> buffers, ArrowBodyCompression bodyCompression,
      List<Long> variadicBufferCounts, boolean alignBuffers, boolean retainBuffers) {}
  public int getLength();
  public List<ArrowFieldNode> getNodes();
  @Borrowed(of = "this")
  public List<ArrowBuf> getBuffers();
  @Consumed @Owned
  public ArrowRecordBatch cloneWithTransfer(BufferAllocator allocator);
  @Releases
  public void close();
  public long computeBodyLength();
}
