// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util;

import org.apache.lucene.util.Accountable;
import org.elasticsearch.core.Releasable;

public interface BigArray extends Releasable, Accountable {
  long size();
}
