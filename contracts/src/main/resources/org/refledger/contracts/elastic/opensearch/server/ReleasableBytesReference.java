// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.bytes;

import java.io.IOException;
import org.apache.lucene.util.BytesRef;
import org.opensearch.common.lease.Releasable;
import org.opensearch.core.common.bytes.BytesReference;
import org.opensearch.core.common.io.stream.StreamInput;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public final class ReleasableBytesReference implements Releasable, BytesReference {
  @Owned
  public ReleasableBytesReference(BytesReference delegate, @Consumed Releasable releasable) {}
  @Uncounted
  public static ReleasableBytesReference wrap(BytesReference reference);
  @Retains @Same
  public ReleasableBytesReference retain();
  @Owned(viewOf = "this")
  public ReleasableBytesReference retainedSlice(int from, int length);
  @Releases
  public void close();
  public byte get(int index);
  public int length();
  @ViewOf
  public BytesReference slice(int from, int length);
  public StreamInput streamInput() throws IOException;
  public String utf8ToString();
  public BytesRef toBytesRef();
}
