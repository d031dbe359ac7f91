// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.update;

import java.io.IOException;
import org.apache.solr.core.SolrInfoBean;

public abstract class UpdateHandler implements SolrInfoBean {
  public abstract SolrCoreState getSolrCoreState();
  public abstract void commit(CommitUpdateCommand cmd) throws IOException;
}
