// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.core.common.util;

import org.apache.lucene.util.Accountable;
import org.opensearch.common.lease.Releasable;

public interface BigArray extends Releasable, Accountable {
  long size();
}
