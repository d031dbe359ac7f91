// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector;

import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.refledger.annotations.MayThrow;

public class VectorLoader {
  public VectorLoader(VectorSchemaRoot root) {}
  public VectorLoader(VectorSchemaRoot root, CompressionCodec.Factory factory) {}
  @MayThrow
  public void load(ArrowRecordBatch recordBatch);
}
