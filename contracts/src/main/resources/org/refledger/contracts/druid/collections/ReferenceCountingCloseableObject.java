// Signatures: org.apache.druid:druid-processing 31.0.1
package org.apache.druid.segment;

import java.io.Closeable;
import java.util.Optional;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

@RefCounted(release = {"decrement", "close"})
public abstract class ReferenceCountingCloseableObject<BaseObject extends Closeable> implements Closeable {
  public int getNumReferences();
  public boolean isClosed();
  @Retains(when = When.TRUE)
  public boolean increment();
  @Releases
  public void decrement();
  @MayThrow
  public Optional<Closeable> incrementReferenceAndDecrementOnceCloseable();
  @Releases
  public void close();
}
