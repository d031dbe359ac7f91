// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

@RefCounted(release = {"decRef", "close"})
public abstract class IndexReader implements Closeable {
  public final void registerParentReader(IndexReader reader);
  @NoThrow
  public final int getRefCount();
  @Retains @MayThrow("org.apache.lucene.store.AlreadyClosedException")
  public final void incRef();
  @Retains(when = When.TRUE) @NoThrow
  public final boolean tryIncRef();
  @Releases
  public final void decRef() throws IOException;
  protected final void ensureOpen() throws AlreadyClosedException;
  public abstract int numDocs();
  public abstract int maxDoc();
  public abstract void document(int docID, StoredFieldVisitor visitor) throws IOException;
  public final Document document(int docID) throws IOException;
  public final Document document(int docID, Set<String> fieldsToLoad) throws IOException;
  public abstract StoredFields storedFields() throws IOException;
  public boolean hasDeletions();
  @Releases
  public final void close() throws IOException;
  protected abstract void doClose() throws IOException;
  public abstract IndexReaderContext getContext();
  public final List<LeafReaderContext> leaves();
  public abstract int docFreq(Term term) throws IOException;
}
