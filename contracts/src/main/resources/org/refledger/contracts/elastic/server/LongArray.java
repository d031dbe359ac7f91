// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

import java.io.IOException;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.common.io.stream.Writeable;

public interface LongArray extends BigArray, Writeable {
  static LongArray readFrom(StreamInput in) throws IOException;
  long get(long index);
  long getAndSet(long index, long value);
  void set(long index, long value);
  long increment(long index, long inc);
  void fill(long fromIndex, long toIndex, long value);
  void fillWith(StreamInput in) throws IOException;
  void set(long index, byte[] buf, int offset, int len);
}
