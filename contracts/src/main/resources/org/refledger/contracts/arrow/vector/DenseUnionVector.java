// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.complex;

import org.apache.arrow.vector.FieldVector;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Escapes;

public class DenseUnionVector extends AbstractContainerVector implements FieldVector {
  @Borrowed(of = "this")
  public FieldVector addVector(byte typeId, @Escapes FieldVector v);
}
