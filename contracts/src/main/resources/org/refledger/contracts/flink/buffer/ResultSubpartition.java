// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.network.partition;

import java.io.IOException;
import org.apache.flink.runtime.io.network.buffer.BufferConsumer;
import org.refledger.annotations.Consumed;

public abstract class ResultSubpartition {
  public final int add(@Consumed BufferConsumer bufferConsumer) throws IOException;
  public abstract int add(@Consumed BufferConsumer bufferConsumer, int partialRecordLength) throws IOException;
}
