// Signatures: org.eclipse.jetty:jetty-io 12.0.16
package org.eclipse.jetty.io;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

@RefCounted(release = "release")
public interface Retainable {
  @NoThrow
  boolean canRetain();
  @Retains
  void retain();
  @Releases
  boolean release();

  class Wrapper implements Retainable {
    @ViewOf("wrapped")
    public Wrapper(Retainable wrapped) {}
    public Retainable getWrapped();
    public boolean canRetain();
    @Retains
    public void retain();
    @Releases
    public boolean release();
  }

  class ReferenceCounter implements Retainable {
    @Owned
    public ReferenceCounter() {}
    protected ReferenceCounter(int initialCount) {}
    public int get();
    public void acquire();
    public boolean canRetain();
    @Retains
    public void retain();
    @Retains(when = When.TRUE)
    public boolean tryRetain();
    @Releases
    public boolean release();
    public boolean isRetained();
  }
}
