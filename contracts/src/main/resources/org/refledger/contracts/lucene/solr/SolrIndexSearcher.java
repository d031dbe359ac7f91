// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.search;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.solr.core.DirectoryFactory;
import org.apache.solr.core.SolrCore;
import org.apache.solr.core.SolrInfoBean;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.update.SolrIndexConfig;
import org.refledger.annotations.Borrowed;

public class SolrIndexSearcher extends IndexSearcher implements Closeable, SolrInfoBean {
  public SolrIndexSearcher(
      SolrCore core, String path, IndexSchema schema, SolrIndexConfig config, String name, boolean enableCache,
      DirectoryFactory directoryFactory) throws IOException {}
  public SolrIndexSearcher(
      SolrCore core, String path, IndexSchema schema, String name, DirectoryReader r, boolean closeReader,
      boolean enableCache, boolean reserveDirectory, DirectoryFactory directoryFactory) throws IOException {}
  public SolrCore getCore();
  public final LeafReader getSlowAtomicReader();
  @Borrowed(of = "this")
  public final DirectoryReader getRawReader();
  public void close() throws IOException;
}
