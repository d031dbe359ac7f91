// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

@RefCounted(release = "release")
public abstract class ReferenceResource {
  @Retains(when = When.TRUE)
  public boolean hold();
  public boolean isAvailable();
  public void shutdown(long intervalForcibly);
  @Releases
  public void release();
  public long getRefCount();
  public abstract boolean cleanup(long currentRef);
  public boolean isCleanupOver();
}
