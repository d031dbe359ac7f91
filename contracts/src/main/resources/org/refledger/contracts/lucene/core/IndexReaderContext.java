// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.util.List;
import org.refledger.annotations.Borrowed;

public abstract class IndexReaderContext {
  @Borrowed(of = "this")
  public abstract IndexReader reader();
  public abstract List<LeafReaderContext> leaves() throws UnsupportedOperationException;
}
