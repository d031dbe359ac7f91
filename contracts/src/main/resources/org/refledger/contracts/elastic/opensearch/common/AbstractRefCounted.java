// Signatures: org.opensearch:opensearch-common 2.19.1
package org.opensearch.common.util.concurrent;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

public abstract class AbstractRefCounted implements RefCounted {
  public AbstractRefCounted(String name) {}
  @Retains
  public final void incRef();
  @Retains(when = When.TRUE) @NoThrow
  public final boolean tryIncRef();
  @Releases
  public final boolean decRef();
  @NoThrow
  public int refCount();
  public String getName();
}
