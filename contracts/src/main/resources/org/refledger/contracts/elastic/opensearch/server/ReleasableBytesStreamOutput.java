// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.io.stream;

import org.opensearch.common.lease.Releasable;
import org.opensearch.common.util.BigArrays;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class ReleasableBytesStreamOutput extends BytesStreamOutput implements Releasable {
  @Owned
  public ReleasableBytesStreamOutput(BigArrays bigarrays) {}
  @Owned
  public ReleasableBytesStreamOutput(int expectedSize, BigArrays bigArrays) {}
  @Releases
  public void close();
}
