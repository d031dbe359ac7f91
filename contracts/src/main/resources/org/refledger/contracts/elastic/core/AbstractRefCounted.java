// Signatures: org.elasticsearch:elasticsearch-core 8.19.21
package org.elasticsearch.core;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

public abstract class AbstractRefCounted implements RefCounted {
  @Retains
  public final void incRef();
  @Retains
  public final void mustIncRef();
  @Retains(when = When.TRUE) @NoThrow
  public final boolean tryIncRef();
  @Releases
  public final boolean decRef();
  @NoThrow
  public final boolean hasReferences();
  @NoThrow
  public final int refCount();
  @Owned
  public static AbstractRefCounted of(Runnable onClose);
}
