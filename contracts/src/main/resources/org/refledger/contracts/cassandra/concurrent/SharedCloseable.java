// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface SharedCloseable extends AutoCloseable {
  @Owned
  SharedCloseable sharedCopy();
  @Releases
  Throwable close(Throwable accumulate);
  void addTo(Ref.IdentityCollection identities);
  static <T extends SharedCloseable> T sharedCopyOrNull(T sharedCloseable);
}
