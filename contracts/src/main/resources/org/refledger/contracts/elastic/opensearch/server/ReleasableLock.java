// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.util.concurrent;

import org.jspecify.annotations.Nullable;
import org.opensearch.common.lease.Releasable;
import org.opensearch.common.unit.TimeValue;
import org.opensearch.index.engine.EngineException;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public class ReleasableLock implements Releasable {
  @Releases
  public void close();
  @Retains @Same
  public ReleasableLock acquire() throws EngineException;
  @Owned(viewOf = "this") @Nullable
  public ReleasableLock tryAcquire();
  @Owned(viewOf = "this") @Nullable
  public ReleasableLock tryAcquire(TimeValue timeout) throws InterruptedException;
  public boolean isHeldByCurrentThread();
}
