// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector;

import java.io.Closeable;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.OutOfMemoryException;
import org.apache.arrow.vector.compare.VectorVisitor;
import org.apache.arrow.vector.complex.reader.FieldReader;
import org.apache.arrow.vector.types.Types.MinorType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.util.CallBack;
import org.apache.arrow.vector.util.TransferPair;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface ValueVector extends Closeable, Iterable<ValueVector> {
  @MayThrow("org.apache.arrow.memory.OutOfMemoryException")
  void allocateNew() throws OutOfMemoryException;
  boolean allocateNewSafe();
  @MayThrow("org.apache.arrow.memory.OutOfMemoryException")
  void reAlloc();
  BufferAllocator getAllocator();
  void setInitialCapacity(int numRecords);
  int getValueCapacity();
  @Releases
  void close();
  void clear();
  void reset();
  Field getField();
  MinorType getMinorType();
  TransferPair getTransferPair(BufferAllocator allocator);
  TransferPair getTransferPair(String ref, BufferAllocator allocator);
  TransferPair getTransferPair(Field field, BufferAllocator allocator);
  TransferPair getTransferPair(String ref, BufferAllocator allocator, CallBack callBack);
  TransferPair getTransferPair(Field field, BufferAllocator allocator, CallBack callBack);
  TransferPair makeTransferPair(ValueVector target);
  FieldReader getReader();
  int getBufferSize();
  int getBufferSizeFor(int valueCount);
  ArrowBuf[] getBuffers(boolean clear);
  @Borrowed(of = "this")
  ArrowBuf getValidityBuffer();
  @Borrowed(of = "this")
  ArrowBuf getDataBuffer();
  @Borrowed(of = "this")
  ArrowBuf getOffsetBuffer();
  int getValueCount();
  void setValueCount(int valueCount);
  Object getObject(int index);
  int getNullCount();
  boolean isNull(int index);
  void copyFrom(int fromIndex, int thisIndex, ValueVector from);
  void copyFromSafe(int fromIndex, int thisIndex, ValueVector from);
  <OUT, IN> OUT accept(VectorVisitor<OUT, IN> visitor, IN value);
  String getName();
  void validate();
  void validateFull();
}
