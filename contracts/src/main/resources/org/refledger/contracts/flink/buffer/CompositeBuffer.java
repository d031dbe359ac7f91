// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.buffer;

import org.refledger.annotations.Consumed;

public class CompositeBuffer implements Buffer {
  public CompositeBuffer(DataType dataType, int length, boolean isCompressed) {}
  public CompositeBuffer(BufferHeader header) {}
  public void addPartialBuffer(@Consumed Buffer buffer);
}
