// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Accountable;

public class IndexWriter implements Closeable, TwoPhaseCommit, Accountable, MergePolicy.MergeContext {
  public IndexWriter(Directory d, IndexWriterConfig conf) throws IOException {}
  public void close() throws IOException;
  public Directory getDirectory();
  public long addDocument(Iterable<? extends IndexableField> doc) throws IOException;
  public void rollback() throws IOException;
  public final long commit() throws IOException;
  public boolean isOpen();
}
