// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.IOException;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.When;

public final class ReaderManager extends ReferenceManager<DirectoryReader> {
  public ReaderManager(IndexWriter writer) throws IOException {}
  public ReaderManager(IndexWriter writer, boolean applyAllDeletes, boolean writeAllDeletes) throws IOException {}
  public ReaderManager(Directory dir) throws IOException {}
  public ReaderManager(@Consumed(when = When.RETURNS) DirectoryReader reader) throws IOException {}
  protected void decRef(DirectoryReader reference) throws IOException;
  protected DirectoryReader refreshIfNeeded(DirectoryReader referenceToRefresh) throws IOException;
  protected boolean tryIncRef(DirectoryReader reference);
  protected int getRefCount(DirectoryReader reference);
}
