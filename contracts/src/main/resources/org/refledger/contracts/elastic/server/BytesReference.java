// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.xcontent.ToXContentFragment;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.ViewOf;

@MayBeCounted
public interface BytesReference extends Comparable<BytesReference>, ToXContentFragment {
  static byte[] toBytes(BytesReference reference);
  static BytesReference fromByteBuffers(ByteBuffer[] buffers);
  static BytesReference fromByteBuffer(ByteBuffer buffer);
  byte get(int index);
  int length();
  @ViewOf
  BytesReference slice(int from, int length);
  StreamInput streamInput() throws IOException;
  void writeTo(OutputStream os) throws IOException;
  String utf8ToString();
  BytesRef toBytesRef();
  boolean hasArray();
  byte[] array();
}
