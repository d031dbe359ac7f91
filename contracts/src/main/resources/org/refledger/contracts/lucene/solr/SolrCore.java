// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.core;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.search.SolrIndexSearcher;
import org.apache.solr.update.SolrCoreState;
import org.apache.solr.update.UpdateHandler;
import org.apache.solr.util.IOFunction;
import org.apache.solr.util.RefCounted;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

@org.refledger.annotations.RefCounted(release = "close")
public class SolrCore implements SolrInfoBean, Closeable {
  public SolrConfig getSolrConfig();
  public IndexSchema getLatestSchema();
  public String getIndexDir();
  public DirectoryFactory getDirectoryFactory();
  public String getName();
  public CoreContainer getCoreContainer();
  public SolrCoreState getSolrCoreState();
  @Retains
  public void open();
  @Releases
  public void close();
  public int getOpenCount();
  public boolean isClosed();
  public UpdateHandler getUpdateHandler();
  @Owned
  public RefCounted<SolrIndexSearcher> getSearcher();
  public <R> R withSearcher(@CalledNow IOFunction<SolrIndexSearcher, R> lambda) throws IOException;
  @Owned @Nullable
  public RefCounted<SolrIndexSearcher> getRegisteredSearcher();
  @Owned @Nullable
  public RefCounted<SolrIndexSearcher> getNewestSearcher(boolean openNew);
  @Owned
  public RefCounted<SolrIndexSearcher> getRealtimeSearcher();
  @Owned @Nullable
  public RefCounted<SolrIndexSearcher> getSearcher(boolean forceNew, boolean returnSearcher, Future<Void>[] waitSearcher);
  @Owned
  public RefCounted<SolrIndexSearcher> openNewSearcher(boolean updateHandlerReopens, boolean realtime);
  @Owned @Nullable
  public RefCounted<SolrIndexSearcher> getSearcher(
      boolean forceNew, boolean returnSearcher, Future<Void>[] waitSearcher, boolean updateHandlerReopens);
  public void closeSearcher();
}
