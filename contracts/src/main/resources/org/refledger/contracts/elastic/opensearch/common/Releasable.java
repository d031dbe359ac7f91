// Signatures: org.opensearch:opensearch-common 2.19.1
package org.opensearch.common.lease;

import java.io.Closeable;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface Releasable extends Closeable {
  @Releases
  void close();
}
