// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.io.stream;

import org.apache.lucene.util.BytesRef;
import org.elasticsearch.common.bytes.BytesReference;
import org.elasticsearch.common.recycler.Recycler;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

public class RecyclerBytesStreamOutput extends BytesStream implements Releasable {
  @Owned
  public RecyclerBytesStreamOutput(Recycler<BytesRef> recycler) {}
  public long position();
  public void seek(long position);
  @Releases
  public void close();
  public int size();
  @ViewOf
  public BytesReference bytes();
}
