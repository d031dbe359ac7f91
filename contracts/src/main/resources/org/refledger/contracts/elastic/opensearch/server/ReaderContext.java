// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.search.internal;

import org.opensearch.common.lease.Releasable;
import org.opensearch.index.engine.Engine;
import org.opensearch.index.shard.IndexShard;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class ReaderContext implements Releasable {
  @Releases
  public final void close();
  public void addOnClose(@Consumed Releasable releasable);
  public ShardSearchContextId id();
  public IndexShard indexShard();
  @Owned
  public Engine.Searcher acquireSearcher(String source);
  @Owned
  public Releasable markAsUsed(long keepAliveInMillis);
  public boolean isExpired();
  public boolean singleSession();
}
