// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.refledger.annotations.ViewOf;

public class IndexSearcher {
  public List<LeafReaderContext> getLeafContexts();
  @ViewOf("r")
  public IndexSearcher(IndexReader r) {}
  @ViewOf("r")
  public IndexSearcher(IndexReader r, Executor executor) {}
  public IndexSearcher(IndexReaderContext context, Executor executor) {}
  public IndexSearcher(IndexReaderContext context) {}
  @ViewOf
  public IndexReader getIndexReader();
  public Document doc(int docID) throws IOException;
  public void doc(int docID, StoredFieldVisitor fieldVisitor) throws IOException;
  public Document doc(int docID, Set<String> fieldsToLoad) throws IOException;
  public StoredFields storedFields() throws IOException;
  public int count(Query query) throws IOException;
  public TopDocs search(Query query, int n) throws IOException;
  public void search(Query query, Collector results) throws IOException;
  public TopFieldDocs search(Query query, int n, Sort sort, boolean doDocScores) throws IOException;
  public TopFieldDocs search(Query query, int n, Sort sort) throws IOException;
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> collectorManager) throws IOException;
  protected void search(List<LeafReaderContext> leaves, Weight weight, Collector collector) throws IOException;
  public Query rewrite(Query original) throws IOException;
}
