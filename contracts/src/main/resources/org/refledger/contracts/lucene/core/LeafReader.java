// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.IOException;

public abstract class LeafReader extends IndexReader {
  public abstract Terms terms(String field) throws IOException;
  public final PostingsEnum postings(Term term, int flags) throws IOException;
  public final PostingsEnum postings(Term term) throws IOException;
}
