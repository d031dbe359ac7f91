// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

import java.io.IOException;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.common.io.stream.Writeable;

public interface DoubleArray extends BigArray, Writeable {
  static DoubleArray readFrom(StreamInput in) throws IOException;
  double get(long index);
  void set(long index, double value);
  double increment(long index, double inc);
  void fill(long fromIndex, long toIndex, double value);
  void fillWith(StreamInput in) throws IOException;
  void set(long index, byte[] buf, int offset, int len);
}
