// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.types.pojo;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.refledger.annotations.Owned;

public class Field {
  @Owned
  public FieldVector createVector(BufferAllocator allocator);
  public String getName();
  public ArrowType getType();
  public List<Field> getChildren();
}
