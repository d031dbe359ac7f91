// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.action.support;

import org.elasticsearch.action.ActionListener;
import org.elasticsearch.core.CheckedConsumer;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public final class RefCountingListener implements Releasable {
  @Owned
  public RefCountingListener(ActionListener<Void> delegate) {}
  @Owned
  public RefCountingListener(int maxExceptions, ActionListener<Void> delegate) {}
  @Releases
  public void close();
  @MayThrow
  public ActionListener<Void> acquire();
  @MayThrow
  public <Response> ActionListener<Response> acquire(CheckedConsumer<Response, Exception> consumer);
  public boolean isFailing();
}
