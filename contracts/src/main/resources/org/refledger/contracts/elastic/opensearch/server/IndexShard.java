// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.index.shard;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexCommit;
import org.opensearch.action.admin.indices.flush.FlushRequest;
import org.opensearch.cluster.routing.ShardRouting;
import org.opensearch.common.concurrent.GatedCloseable;
import org.opensearch.index.engine.Engine;
import org.opensearch.index.engine.Engine.GetResult;
import org.opensearch.index.engine.EngineException;
import org.opensearch.index.mapper.MapperService;
import org.opensearch.index.store.Store;
import org.opensearch.index.translog.Translog;
import org.opensearch.indices.cluster.IndicesClusterStateService;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class IndexShard extends AbstractIndexShardComponent implements IndicesClusterStateService.Shard {
  @Borrowed(of = "this")
  public Store store();
  public MapperService mapperService();
  public ShardRouting routingEntry();
  public IndexShardState state();
  @Owned @MayThrow
  public Engine.GetResult get(Engine.Get get);
  public void refresh(String source);
  public void flush(FlushRequest request);
  @Owned @MayThrow
  public GatedCloseable<IndexCommit> acquireLastIndexCommit(boolean flushFirst) throws EngineException;
  @Owned @MayThrow
  public GatedCloseable<IndexCommit> acquireSafeIndexCommit() throws EngineException;
  @Owned @MayThrow
  public Engine.SearcherSupplier acquireSearcherSupplier();
  @Owned @MayThrow
  public Engine.SearcherSupplier acquireSearcherSupplier(Engine.SearcherScope scope);
  @Owned @MayThrow
  public Engine.Searcher acquireSearcher(String source);
  public void close(String reason, boolean flushEngine, boolean deleted) throws IOException;
  @Owned @MayThrow
  public Closeable acquireHistoryRetentionLock();
  @Owned @MayThrow
  public Translog.Snapshot newChangesSnapshot(
      String source, long fromSeqNo, long toSeqNo, boolean requiredFullRange, boolean accurateCount) throws IOException;
  protected Engine getEngineOrNull();
}
