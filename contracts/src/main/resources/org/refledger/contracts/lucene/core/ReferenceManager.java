// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.search;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

public abstract class ReferenceManager<G> implements Closeable {
  protected abstract void decRef(@Releases G reference) throws IOException;
  @Owned @Nullable
  protected abstract G refreshIfNeeded(G referenceToRefresh) throws IOException;
  protected abstract boolean tryIncRef(@Retains(when = When.TRUE) G reference) throws IOException;
  @Owned @MayThrow("org.apache.lucene.store.AlreadyClosedException")
  public final G acquire() throws IOException;
  public final void close() throws IOException;
  protected abstract int getRefCount(G reference);
  protected void afterClose() throws IOException;
  public final boolean maybeRefresh() throws IOException;
  public final void maybeRefreshBlocking() throws IOException;
  protected void afterMaybeRefresh() throws IOException;
  public final void release(@Releases G reference) throws IOException;
  public void addListener(RefreshListener listener);
  public void removeListener(RefreshListener listener);

  public interface RefreshListener {
    void beforeRefresh() throws IOException;
    void afterRefresh(boolean didRefresh) throws IOException;
  }
}
