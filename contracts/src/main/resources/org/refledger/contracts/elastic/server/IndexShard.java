// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.index.shard;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executor;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.action.admin.indices.flush.FlushRequest;
import org.elasticsearch.cluster.routing.ShardRouting;
import org.elasticsearch.index.engine.Engine;
import org.elasticsearch.index.engine.Engine.GetResult;
import org.elasticsearch.index.engine.EngineException;
import org.elasticsearch.index.mapper.MapperService;
import org.elasticsearch.index.store.Store;
import org.elasticsearch.index.translog.Translog;
import org.elasticsearch.indices.cluster.IndicesClusterStateService;
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
  public Engine.RefreshResult refresh(String source);
  public boolean flush(FlushRequest request);
  public void flush(FlushRequest request, ActionListener<Boolean> listener);
  @Owned @MayThrow
  public Engine.IndexCommitRef acquireLastIndexCommit(boolean flushFirst) throws EngineException;
  @Owned @MayThrow
  public Engine.IndexCommitRef acquireIndexCommitForSnapshot() throws EngineException;
  @Owned @MayThrow
  public Engine.IndexCommitRef acquireSafeIndexCommit() throws EngineException;
  @Owned @MayThrow
  public Engine.SearcherSupplier acquireSearcherSupplier();
  @Owned @MayThrow
  public Engine.SearcherSupplier acquireSearcherSupplier(Engine.SearcherScope scope);
  @Owned @MayThrow
  public Engine.Searcher acquireSearcher(String source);
  public void close(
      String reason, boolean flushEngine, Executor closeExecutor, ActionListener<Void> closeListener) throws IOException;
  @Owned @MayThrow
  public Closeable acquireHistoryRetentionLock();
  @Owned @MayThrow
  public Translog.Snapshot newChangesSnapshot(
      String source, long fromSeqNo, long toSeqNo, boolean requiredFullRange, boolean singleConsumer, boolean accessStats,
      long maxChunkSize) throws IOException;
  public Engine getEngineOrNull();
}
