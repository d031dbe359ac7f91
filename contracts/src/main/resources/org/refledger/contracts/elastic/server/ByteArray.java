// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

import java.io.IOException;
import java.io.InputStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.common.io.stream.Writeable;

public interface ByteArray extends BigArray, Writeable {
  static ByteArray readFrom(StreamInput in) throws IOException;
  byte get(long index);
  void set(long index, byte value);
  boolean get(long index, int len, BytesRef ref);
  void set(long index, byte[] buf, int offset, int len);
  void fill(long fromIndex, long toIndex, byte value);
  void fillWith(InputStream in) throws IOException;
  BytesRefIterator iterator();
  boolean hasArray();
  byte[] array();
}
