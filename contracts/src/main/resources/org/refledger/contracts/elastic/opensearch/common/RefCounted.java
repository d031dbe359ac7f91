// Signatures: org.opensearch:opensearch-common 2.19.1
package org.opensearch.common.util.concurrent;

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
  boolean decRef();
}
