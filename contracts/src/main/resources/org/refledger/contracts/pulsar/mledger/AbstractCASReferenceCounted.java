// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger.util;

import io.netty.util.ReferenceCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public abstract class AbstractCASReferenceCounted implements ReferenceCounted {
  @Retains @Same
  public ReferenceCounted retain();
  @Retains(amount = "increment") @Same
  public ReferenceCounted retain(int increment);
  @Releases
  public boolean release();
  @Releases(amount = "decrement")
  public boolean release(int decrement);
  protected abstract void deallocate();
}
