// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.action.support;

import org.elasticsearch.action.ActionListener;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public final class RefCountingRunnable implements Releasable {
  @Owned
  public RefCountingRunnable(Runnable delegate) {}
  @Owned
  public Releasable acquire();
  public ActionListener<Void> acquireListener();
  @Releases
  public void close();
}
