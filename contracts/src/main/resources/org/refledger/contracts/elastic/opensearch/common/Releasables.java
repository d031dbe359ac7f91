// Signatures: org.opensearch:opensearch-common 2.19.1
package org.opensearch.common.lease;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ReleasesElements;
import org.refledger.annotations.ViewOf;

public enum Releasables {
  ;
  public static void close(@ReleasesElements Iterable<? extends Releasable> releasables);
  public static void close(@Releases Releasable releasable);
  public static void close(@ReleasesElements Releasable... releasables);
  @Owned
  public static Releasable wrap(@Consumed Iterable<Releasable> releasables);
  @Owned
  public static Releasable wrap(@Consumed Releasable... releasables);
  @ViewOf("releasable")
  public static Releasable releaseOnce(Releasable releasable);
}
