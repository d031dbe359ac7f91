// Signatures: org.apache.ratis:ratis-common 3.1.2
package org.apache.ratis.util;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface UncheckedAutoCloseable extends AutoCloseable {
  @Releases
  void close();
}
