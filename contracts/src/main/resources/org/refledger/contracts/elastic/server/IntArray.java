// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

import java.io.IOException;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.common.io.stream.Writeable;

public interface IntArray extends BigArray, Writeable {
  static IntArray readFrom(StreamInput in) throws IOException;
  int get(long index);
  int getAndSet(long index, int value);
  void set(long index, int value);
  int increment(long index, int inc);
  void fill(long fromIndex, long toIndex, int value);
  void fillWith(StreamInput in) throws IOException;
  void set(long index, byte[] buf, int offset, int len);
}
