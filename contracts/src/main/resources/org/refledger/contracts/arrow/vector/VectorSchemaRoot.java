// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public class VectorSchemaRoot implements AutoCloseable {
  public VectorSchemaRoot(Iterable<FieldVector> vectors) {}
  public VectorSchemaRoot(FieldVector parent) {}
  public VectorSchemaRoot(List<Field> fields, List<FieldVector> fieldVectors) {}
  public VectorSchemaRoot(List<Field> fields, List<FieldVector> fieldVectors, int rowCount) {}
  public VectorSchemaRoot(Schema schema, List<FieldVector> fieldVectors, int rowCount) {}
  @Owned
  public static VectorSchemaRoot create(Schema schema, BufferAllocator allocator);
  @Owned
  public static VectorSchemaRoot of(@Consumed FieldVector... vectors);
  public void allocateNew();
  public void clear();
  @Borrowed(of = "this")
  public List<FieldVector> getFieldVectors();
  @Borrowed(of = "this")
  public FieldVector getVector(String name);
  @Borrowed(of = "this")
  public FieldVector getVector(Field field);
  @Borrowed(of = "this")
  public FieldVector getVector(int index);
  public VectorSchemaRoot addVector(int index, FieldVector vector);
  public VectorSchemaRoot removeVector(int index);
  public Schema getSchema();
  public int getRowCount();
  public void setRowCount(int rowCount);
  @Releases
  public void close();
  public String contentToTSVString();
  @Owned
  public VectorSchemaRoot slice(int index);
  @Owned
  public VectorSchemaRoot slice(int index, int length);
}
