// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.search.internal;

import org.elasticsearch.core.Releasable;
import org.elasticsearch.index.engine.Engine;
import org.elasticsearch.index.shard.IndexShard;
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
