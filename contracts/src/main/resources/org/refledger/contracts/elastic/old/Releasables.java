// The 8.x shape in the package of Elasticsearch 7; checked against no jar
package org.elasticsearch.common.lease;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ReleasesElements;
import org.refledger.annotations.ViewOf;

public enum Releasables {
  ;
  public static void close(@ReleasesElements Iterable<? extends Releasable> releasables);
  public static void close(@Releases Releasable releasable);
  public static void close(@ReleasesElements Releasable... releasables);
  public static void closeWhileHandlingException(@ReleasesElements Releasable... releasables);
  public static void close(boolean success, @Escapes Iterable<Releasable> releasables);
  public static void close(boolean success, @Escapes Releasable... releasables);
  @Owned
  public static Releasable wrap(@Consumed Iterable<Releasable> releasables);
  @Owned
  public static Releasable wrap(@Consumed Releasable... releasables);
  @ViewOf("releasable")
  public static Releasable releaseOnce(Releasable releasable);
}
