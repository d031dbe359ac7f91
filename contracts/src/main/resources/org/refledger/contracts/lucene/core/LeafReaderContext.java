// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import org.refledger.annotations.Borrowed;

public final class LeafReaderContext extends IndexReaderContext {
  @Borrowed(of = "this")
  public LeafReader reader();
}
