// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.request;

import java.io.Closeable;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.core.SolrCore;
import org.apache.solr.search.SolrIndexSearcher;
import org.apache.solr.util.RTimerTree;
import org.refledger.annotations.Borrowed;

public abstract class SolrQueryRequestBase implements SolrQueryRequest, Closeable {
  public SolrQueryRequestBase(SolrCore core, SolrParams params, RTimerTree requestTimer) {}
  public SolrQueryRequestBase(SolrCore core, SolrParams params) {}
  @Borrowed(of = "this")
  public SolrIndexSearcher getSearcher();
  public void close();
}
