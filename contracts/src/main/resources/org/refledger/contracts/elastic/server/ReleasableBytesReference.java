// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.bytes;

import java.io.IOException;
import org.apache.lucene.util.BytesRef;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.core.RefCounted;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public final class ReleasableBytesReference implements RefCounted, Releasable, BytesReference {
  @Uncounted
  public static ReleasableBytesReference empty();
  @Owned
  public ReleasableBytesReference(BytesReference delegate, @Consumed Releasable releasable) {}
  @Owned
  public ReleasableBytesReference(BytesReference delegate, @Consumed RefCounted refCounted) {}
  @Uncounted
  public static ReleasableBytesReference wrap(BytesReference reference);
  @Retains @Same
  public ReleasableBytesReference retain();
  @Owned(viewOf = "this")
  public ReleasableBytesReference retainedSlice(int from, int length);
  @Borrowed(of = "this")
  public BytesReference delegate();
  @Releases
  public void close();
  public byte get(int index);
  public int length();
  @ViewOf
  public BytesReference slice(int from, int length);
  public StreamInput streamInput() throws IOException;
  public String utf8ToString();
  public BytesRef toBytesRef();
  public boolean hasArray();
  public byte[] array();
  public int arrayOffset();
}
