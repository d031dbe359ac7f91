// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.ipc.message;

import org.refledger.annotations.RefCounted;

@RefCounted(release = "close")
public interface ArrowMessage extends FBSerializable, AutoCloseable {
  long computeBodyLength();
  <T> T accepts(ArrowMessageVisitor<T> visitor);
  byte getMessageType();

  interface ArrowMessageVisitor<T> {
    T visit(ArrowDictionaryBatch message);
    T visit(ArrowRecordBatch message);
  }
}
