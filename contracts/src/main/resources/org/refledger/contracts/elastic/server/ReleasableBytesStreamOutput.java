// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.io.stream;

import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class ReleasableBytesStreamOutput extends BytesStreamOutput implements Releasable {
  @Owned
  public ReleasableBytesStreamOutput(BigArrays bigarrays) {}
  @Owned
  public ReleasableBytesStreamOutput(int expectedSize, BigArrays bigArrays) {}
  @Releases
  public void close();
  public void reset();
}
