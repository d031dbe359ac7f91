// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.util;

import org.apache.arrow.vector.ValueVector;

public interface TransferPair {
  void transfer();
  void splitAndTransfer(int startIndex, int length);
  ValueVector getTo();
  void copyValueSafe(int from, int to);
}
