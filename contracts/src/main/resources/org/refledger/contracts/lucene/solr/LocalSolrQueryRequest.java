// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.request;

import java.util.Map;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.core.SolrCore;

public class LocalSolrQueryRequest extends SolrQueryRequestBase {
  public LocalSolrQueryRequest(SolrCore core, String query, String qtype, int start, int limit, Map<?, ?> args) {}
  public LocalSolrQueryRequest(SolrCore core, NamedList<?> args) {}
  public LocalSolrQueryRequest(SolrCore core, Map<String, String[]> args) {}
  public LocalSolrQueryRequest(SolrCore core, SolrParams args) {}
}
