// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.refledger.annotations.ViewOf;

public class SearcherFactory {
  @ViewOf("reader")
  public IndexSearcher newSearcher(IndexReader reader, IndexReader previousReader) throws IOException;
}
