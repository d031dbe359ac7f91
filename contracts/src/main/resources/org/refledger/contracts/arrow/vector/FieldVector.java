// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector;

import java.util.List;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.ipc.message.ArrowFieldNode;
import org.apache.arrow.vector.types.pojo.Field;
import org.refledger.annotations.Borrowed;

public interface FieldVector extends ValueVector {
  void initializeChildrenFromFields(List<Field> children);
  @Borrowed(of = "this")
  List<FieldVector> getChildrenFromFields();
  void loadFieldBuffers(ArrowFieldNode fieldNode, List<ArrowBuf> ownBuffers);
  @Borrowed(of = "this")
  List<ArrowBuf> getFieldBuffers();
  int getExportedCDataBufferCount();
  void exportBuffer(ArrowBuf buffer, List<ArrowBuf> buffers, ArrowBuf buffersPtr, long nullValue, boolean retain);
  void exportCDataBuffers(List<ArrowBuf> buffers, ArrowBuf buffersPtr, long nullValue);
  @Borrowed(of = "this")
  List<BufferBacked> getFieldInnerVectors();
  long getValidityBufferAddress();
  long getDataBufferAddress();
  long getOffsetBufferAddress();
  void setNull(int index);
}
