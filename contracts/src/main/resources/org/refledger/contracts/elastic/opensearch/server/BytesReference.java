// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.core.common.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.xcontent.ToXContentFragment;
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
}
