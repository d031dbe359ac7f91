// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@RefCounted(release = "release")
public interface PooledDataBuffer extends TouchableDataBuffer {
  boolean isAllocated();
  @Retains @Same
  PooledDataBuffer retain();
  @Same
  PooledDataBuffer touch(Object hint);
  @Releases
  boolean release();
}
