// Signatures: org.elasticsearch:elasticsearch-core 8.19.21
package org.elasticsearch.core;

import java.io.Closeable;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface Releasable extends Closeable {
  @Releases
  void close();
}
