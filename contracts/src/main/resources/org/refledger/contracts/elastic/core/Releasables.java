// Signatures: org.elasticsearch:elasticsearch-core 8.19.21
package org.elasticsearch.core;

import java.util.Iterator;
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
  public static void closeExpectNoException(@ReleasesElements Releasable... releasables);
  public static void closeExpectNoException(@Releases Releasable releasable);
  @Owned
  public static Releasable wrap(@Consumed Iterable<? extends Releasable> releasables);
  @Owned
  public static Releasable wrap(@Consumed Iterator<Releasable> releasables);
  @Owned
  public static Releasable wrap(@Consumed Releasable... releasables);
  @ViewOf("releasable")
  public static Releasable releaseOnce(Releasable releasable);
  @ViewOf("delegate")
  public static Releasable assertOnce(Releasable delegate);
}
