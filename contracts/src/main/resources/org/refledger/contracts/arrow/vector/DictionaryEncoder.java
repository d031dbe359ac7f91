// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.dictionary;

import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ValueVector;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class DictionaryEncoder {
  @Owned @MayThrow
  public static ValueVector encode(ValueVector vector, Dictionary dictionary);
  @Owned @MayThrow
  public static ValueVector decode(ValueVector indices, Dictionary dictionary);
  @Owned @MayThrow
  public static ValueVector decode(ValueVector indices, Dictionary dictionary, BufferAllocator allocator);
  @Owned @MayThrow
  public ValueVector encode(ValueVector vector);
  @Owned @MayThrow
  public ValueVector decode(ValueVector indices);
}
