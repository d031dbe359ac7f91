// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector;

import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.refledger.annotations.Owned;

public class VectorUnloader {
  public VectorUnloader(VectorSchemaRoot root) {}
  public VectorUnloader(VectorSchemaRoot root, boolean includeNullCount, boolean alignBuffers) {}
  public VectorUnloader(VectorSchemaRoot root, boolean includeNullCount, CompressionCodec codec, boolean alignBuffers) {}
  @Owned
  public ArrowRecordBatch getRecordBatch();
}
