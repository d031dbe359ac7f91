// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public final class SearcherManager extends ReferenceManager<IndexSearcher> {
  public SearcherManager(IndexWriter writer, SearcherFactory searcherFactory) throws IOException {}
  public SearcherManager(
      IndexWriter writer, boolean applyAllDeletes, boolean writeAllDeletes, SearcherFactory searcherFactory) throws IOException {}
  public SearcherManager(Directory dir, SearcherFactory searcherFactory) throws IOException {}
  public SearcherManager(
      @Consumed(when = When.RETURNS) DirectoryReader reader, SearcherFactory searcherFactory) throws IOException {}
  protected void decRef(IndexSearcher reference) throws IOException;
  protected IndexSearcher refreshIfNeeded(IndexSearcher referenceToRefresh) throws IOException;
  protected boolean tryIncRef(IndexSearcher reference);
  protected int getRefCount(IndexSearcher reference);
  public boolean isSearcherCurrent() throws IOException;
  @Owned(viewOf = "reader")
  public static IndexSearcher getSearcher(
      SearcherFactory searcherFactory, @Consumed IndexReader reader, IndexReader previousReader) throws IOException;
}
