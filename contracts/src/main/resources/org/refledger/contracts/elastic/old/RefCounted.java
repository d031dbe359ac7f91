// Signatures: org.elasticsearch:elasticsearch 7.9
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
