// Signatures: org.elasticsearch:elasticsearch 7.9
package org.elasticsearch.common.lease;

import java.io.Closeable;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface Releasable extends Closeable {
  @Releases
  void close();
}
