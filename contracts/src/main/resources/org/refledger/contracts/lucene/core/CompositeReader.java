// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.util.List;
import org.refledger.annotations.Borrowed;

public abstract class CompositeReader extends IndexReader {
  @Borrowed(of = "this")
  protected abstract List<? extends IndexReader> getSequentialSubReaders();
}
