// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.update;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.Sort;
import org.apache.solr.cloud.ActionThrottle;
import org.apache.solr.cloud.RecoveryStrategy;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.CoreDescriptor;
import org.apache.solr.core.DirectoryFactory;
import org.apache.solr.core.SolrCore;
import org.apache.solr.util.RefCounted;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public abstract class SolrCoreState {
  public Object getUpdateLock();
  public Object getReloadLock();
  public void increfSolrCoreState();
  public boolean decrefSolrCoreState(IndexWriterCloser closer);
  public void pauseUpdatesAndAwaitInflightRequests() throws TimeoutException, InterruptedException;
  public boolean registerInFlightUpdate();
  public void deregisterInFlightUpdate();
  public abstract Lock getCommitLock();
  public abstract void newIndexWriter(SolrCore core, boolean rollback) throws IOException;
  public abstract void closeIndexWriter(SolrCore core, boolean rollback) throws IOException;
  public abstract void openIndexWriter(SolrCore core) throws IOException;
  @Owned @Nullable
  public abstract RefCounted<IndexWriter> getIndexWriter(SolrCore core) throws IOException;
  public abstract void rollbackIndexWriter(SolrCore core) throws IOException;
  public abstract Sort getMergePolicySort() throws IOException;
  public abstract DirectoryFactory getDirectoryFactory();
  public abstract RecoveryStrategy.Builder getRecoveryStrategyBuilder();
  public abstract void doRecovery(CoreContainer cc, CoreDescriptor cd);
  public abstract void cancelRecovery();
  public abstract void close(IndexWriterCloser closer);
  public abstract ActionThrottle getLeaderThrottle();
  public abstract boolean getLastReplicateIndexSuccess();
  public abstract void setLastReplicateIndexSuccess(boolean success);
  public abstract Lock getRecoveryLock();
  public Throwable getTragicException() throws IOException;
}
