// The 8.x shape in the package of Elasticsearch 7; checked against no jar
package org.elasticsearch.common.util.concurrent;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

@org.refledger.annotations.RefCounted(release = "decRef")
public interface RefCounted {
  @Retains
  void incRef();
  @Retains(when = When.TRUE) @NoThrow
  boolean tryIncRef();
  @Releases
  void decRef();
}
