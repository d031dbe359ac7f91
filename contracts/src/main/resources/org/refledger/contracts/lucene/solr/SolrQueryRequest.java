// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.request;

import org.apache.solr.common.params.SolrParams;
import org.apache.solr.core.SolrCore;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.search.SolrIndexSearcher;
import org.refledger.annotations.Borrowed;

public interface SolrQueryRequest extends AutoCloseable {
  SolrParams getParams();
  void close();
  @Borrowed(of = "this")
  SolrIndexSearcher getSearcher();
  @Borrowed(of = "this")
  SolrCore getCore();
  IndexSchema getSchema();
}
