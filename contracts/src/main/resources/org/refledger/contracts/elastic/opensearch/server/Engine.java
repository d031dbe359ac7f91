// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.index.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.opensearch.common.concurrent.GatedCloseable;
import org.opensearch.common.lease.Releasable;
import org.opensearch.common.lucene.uid.VersionsAndSeqNoResolver.DocIdAndVersion;
import org.opensearch.index.translog.Translog;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

public abstract class Engine implements Closeable {
  public final EngineConfig config();
  @Owned
  public abstract GetResult get(Get get, BiFunction<String, SearcherScope, Searcher> searcherFactory) throws EngineException;
  @Owned @MayThrow
  public final SearcherSupplier acquireSearcherSupplier(Function<Searcher, Searcher> wrapper) throws EngineException;
  @Owned @MayThrow
  public SearcherSupplier acquireSearcherSupplier(
      Function<Searcher, Searcher> wrapper, SearcherScope scope) throws EngineException;
  @Owned @MayThrow
  public final Searcher acquireSearcher(String source) throws EngineException;
  @Owned @MayThrow
  public Searcher acquireSearcher(String source, SearcherScope scope) throws EngineException;
  @Owned @MayThrow
  public Searcher acquireSearcher(
      String source, SearcherScope scope, Function<Searcher, Searcher> wrapper) throws EngineException;
  @Owned @MayThrow
  public abstract Closeable acquireHistoryRetentionLock();
  @Owned @MayThrow
  public abstract Translog.Snapshot newChangesSnapshot(
      String source, long fromSeqNo, long toSeqNo, boolean requiredFullRange, boolean accurateCount) throws IOException;
  public abstract void refresh(String source) throws EngineException;
  public abstract void flush(boolean force, boolean waitIfOngoing) throws EngineException;
  public final void flush() throws EngineException;
  @Owned @MayThrow
  public abstract GatedCloseable<IndexCommit> acquireLastIndexCommit(boolean flushFirst) throws EngineException;
  @Owned @MayThrow
  public abstract GatedCloseable<IndexCommit> acquireSafeIndexCommit() throws EngineException;

  public enum SearcherScope {
    EXTERNAL, INTERNAL;
  }

  public abstract static class SearcherSupplier implements Releasable {
    @Owned
    public SearcherSupplier(Function<Searcher, Searcher> wrapper) {}
    @Owned @MayThrow
    public final Searcher acquireSearcher(String source);
    @Releases
    public final void close();
  }

  public static final class Searcher extends IndexSearcher implements Releasable {
    @Owned
    public Searcher(
        String source, IndexReader reader, Similarity similarity, QueryCache queryCache,
        QueryCachingPolicy queryCachingPolicy, Closeable onClose) {}
    @Borrowed(of = "this")
    public DirectoryReader getDirectoryReader();
    @Releases
    public void close();
  }

  public static class GetResult implements Releasable {
    @ViewOf("searcher")
    public GetResult(Engine.Searcher searcher, DocIdAndVersion docIdAndVersion, boolean fromTranslog) {}
    @ViewOf
    public Engine.Searcher searcher();
    @Releases
    public void close();
  }
}
