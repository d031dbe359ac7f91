// Signatures: org.elasticsearch:elasticsearch-core 8.19.21
package org.elasticsearch.core;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.When;

@org.refledger.annotations.RefCounted(release = "decRef")
public interface RefCounted {
  @Uncounted RefCounted ALWAYS_REFERENCED = new RefCounted(){};

  @Retains
  void incRef();
  @Retains(when = When.TRUE) @NoThrow
  boolean tryIncRef();
  @Releases
  boolean decRef();
  @NoThrow
  boolean hasReferences();
  @Retains
  void mustIncRef();
}
