// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface CloseableDataBuffer extends DataBuffer, AutoCloseable {
  @Releases
  void close();
}
