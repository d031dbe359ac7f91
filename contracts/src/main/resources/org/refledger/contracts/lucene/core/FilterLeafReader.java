// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import org.refledger.annotations.ViewOf;

public abstract class FilterLeafReader extends LeafReader {
  @ViewOf("reader")
  public static LeafReader unwrap(LeafReader reader);
  @ViewOf("in")
  protected FilterLeafReader(LeafReader in) {}
  @ViewOf
  public LeafReader getDelegate();
}
