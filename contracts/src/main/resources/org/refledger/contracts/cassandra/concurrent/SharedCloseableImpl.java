// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

import org.refledger.annotations.Owned;

public abstract class SharedCloseableImpl implements SharedCloseable {
  public SharedCloseableImpl(RefCounted.Tidy tidy) {}
  @Owned
  protected SharedCloseableImpl(SharedCloseableImpl copy) {}
  public boolean isCleanedUp();
  public void close();
  public Throwable close(Throwable accumulate);
  public void addTo(Ref.IdentityCollection identities);
}
