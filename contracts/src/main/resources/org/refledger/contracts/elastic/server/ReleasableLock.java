// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.util.concurrent;

import org.elasticsearch.core.Releasable;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.index.engine.EngineException;
import org.jspecify.annotations.Nullable;
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
