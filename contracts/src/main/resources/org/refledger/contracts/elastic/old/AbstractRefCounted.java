// The 8.x shape in the package of Elasticsearch 7; checked against no jar
package org.elasticsearch.common.util.concurrent;

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
  public final void decRef();
  protected void touch();
  protected void alreadyClosed();
  @NoThrow
  public int refCount();
  protected abstract void closeInternal();
  public String getName();
}
