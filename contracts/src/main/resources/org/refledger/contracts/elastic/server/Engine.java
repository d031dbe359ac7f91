// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.index.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.common.lucene.uid.VersionsAndSeqNoResolver.DocIdAndVersion;
import org.elasticsearch.core.CheckedRunnable;
import org.elasticsearch.core.Releasable;
import org.elasticsearch.index.mapper.DocumentParser;
import org.elasticsearch.index.mapper.MappingLookup;
import org.elasticsearch.index.translog.Translog;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

public abstract class Engine implements Closeable {
  public final EngineConfig config();
  @Owned
  public abstract GetResult get(
      Get get, MappingLookup mappingLookup, DocumentParser documentParser,
      Function<Engine.Searcher, Engine.Searcher> searcherWrapper);
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
      String source, long fromSeqNo, long toSeqNo, boolean requiredFullRange, boolean singleConsumer, boolean accessStats,
      long maxChunkSize) throws IOException;
  public abstract RefreshResult refresh(String source) throws EngineException;
  public void flush(boolean force, boolean waitIfOngoing) throws EngineException;
  public final void flush(boolean force, boolean waitIfOngoing, ActionListener<FlushResult> listener) throws EngineException;
  public final void flush() throws EngineException;
  @Owned @MayThrow
  public abstract IndexCommitRef acquireLastIndexCommit(boolean flushFirst) throws EngineException;
  @Owned @MayThrow
  public abstract IndexCommitRef acquireSafeIndexCommit() throws EngineException;
  @Owned @MayThrow
  public final IndexCommitRef acquireIndexCommitForSnapshot() throws EngineException;

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
    public GetResult(Engine.Searcher searcher, DocIdAndVersion docIdAndVersion) {}
    @ViewOf
    public Engine.Searcher searcher();
    @Releases
    public void close();
  }

  @RefCounted(release = "close")
  public static class IndexCommitRef implements Closeable {
    @Owned
    public IndexCommitRef(IndexCommit indexCommit, CheckedRunnable<IOException> onClose) {}
    @Releases
    public void close() throws IOException;
    @Borrowed(of = "this")
    public IndexCommit getIndexCommit();
  }
}
